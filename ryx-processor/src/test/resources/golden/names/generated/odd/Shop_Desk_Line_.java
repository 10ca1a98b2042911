package odd;

import dev.ryx.Manager;
import dev.ryx.expr.ForeignKeyColumn;
import dev.ryx.expr.LongColumn;
import dev.ryx.expr.LongExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The columns and relations of {@link Shop.Desk.Line}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
final class Shop_Desk_Line_ {
    /**
     * Column {@code lines.id}: Int(64).
     */
    public static final LongColumn<Shop.Desk.Line> id = new LongColumn<>("id");

    /**
     * Column {@code lines.order_id}: Int(64).
     */
    public static final ForeignKeyColumn<Shop.Desk.Line, Shop.Order> order = new ForeignKeyColumn<>("order");

    private static Shop_Order_. @Nullable Path<Shop.Desk.Line> orderPath;

    /**
     * Where queries for {@link Shop.Desk.Line} begin.
     */
    public static final Manager<Shop.Desk.Line> objects = new Manager<>(new Shop_Desk_Line_Binding());

    private Shop_Desk_Line_() {
    }

    /**
     * Joins {@link Shop.Order} by {@code order_id}.
     */
    public static Shop_Order_.Path<Shop.Desk.Line> order() {
        Shop_Order_.Path<Shop.Desk.Line> path = orderPath;
        if (path == null) {
            path = new Shop_Order_.Path<>(FieldPath.of("order"));
            orderPath = path;
        }
        return path;
    }

    /**
     * No {@link Shop.Desk.Line} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Line");
        }
    }

    /**
     * More than one {@link Shop.Desk.Line} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Line");
        }
    }

    /**
     * A path that leads to {@link Shop.Desk.Line}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Shop.Desk.Line> {
        /**
         * Column {@code lines.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        private Shop_Order_. @Nullable Path<R> orderPath;

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }

        /**
         * Joins {@link Shop.Order} by {@code order_id}.
         */
        public Shop_Order_.Path<R> order() {
            Shop_Order_.Path<R> path = orderPath;
            if (path == null) {
                path = new Shop_Order_.Path<>(at("order"));
                orderPath = path;
            }
            return path;
        }
    }
}
