package shop;

import dev.ryx.Manager;
import dev.ryx.expr.LongColumn;
import dev.ryx.expr.LongExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The columns and relations of {@link Order}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Order_ {
    /**
     * Column {@code orders.id}: Int(64).
     */
    public static final LongColumn<Order> id = new LongColumn<>("id");

    private static OrderLine_. @Nullable Path<Order> linesPath;

    /**
     * Where queries for {@link Order} begin.
     */
    public static final Manager<Order> objects = new Manager<>(new Order_Binding());

    private Order_() {
    }

    /**
     * Joins {@link OrderLine} by its {@code order}.
     */
    public static OrderLine_.Path<Order> lines() {
        OrderLine_.Path<Order> path = linesPath;
        if (path == null) {
            path = new OrderLine_.Path<>(FieldPath.of("lines"));
            linesPath = path;
        }
        return path;
    }

    /**
     * No {@link Order} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Order");
        }
    }

    /**
     * More than one {@link Order} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Order");
        }
    }

    /**
     * A path that leads to {@link Order}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Order> {
        /**
         * Column {@code orders.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        private OrderLine_. @Nullable Path<R> linesPath;

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }

        /**
         * Joins {@link OrderLine} by its {@code order}.
         */
        public OrderLine_.Path<R> lines() {
            OrderLine_.Path<R> path = linesPath;
            if (path == null) {
                path = new OrderLine_.Path<>(at("lines"));
                linesPath = path;
            }
            return path;
        }
    }
}
