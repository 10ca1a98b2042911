package odd;

import dev.ryx.Manager;
import dev.ryx.expr.LongColumn;
import dev.ryx.expr.LongExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns and relations of {@link Shop.Order}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Shop_Order_ {
    /**
     * Column {@code orders.id}: Int(64).
     */
    public static final LongColumn<Shop.Order> id = new LongColumn<>("id");

    /**
     * Where queries for {@link Shop.Order} begin.
     */
    public static final Manager<Shop.Order> objects = new Manager<>(new Shop_Order_Binding());

    private Shop_Order_() {
    }

    /**
     * No {@link Shop.Order} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Order");
        }
    }

    /**
     * More than one {@link Shop.Order} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Order");
        }
    }

    /**
     * A path that leads to {@link Shop.Order}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Shop.Order> {
        /**
         * Column {@code orders.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }
    }
}
