package shop;

import dev.ryx.Manager;
import dev.ryx.expr.ForeignKeyColumn;
import dev.ryx.expr.IntColumn;
import dev.ryx.expr.IntExpr;
import dev.ryx.expr.KeyExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.expr.ShortColumn;
import dev.ryx.expr.ShortExpr;
import dev.ryx.expr.StrColumn;
import dev.ryx.expr.StrExpr;
import dev.ryx.expr.UuidColumn;
import dev.ryx.expr.UuidExpr;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The columns and relations of {@link OrderLine}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class OrderLine_ {
    /**
     * Column {@code order_lines.order_id}: Int(64).
     */
    public static final ForeignKeyColumn<OrderLine, Order> order = new ForeignKeyColumn<>("order");

    /**
     * Column {@code order_lines.line}: Int(32).
     */
    public static final IntColumn<OrderLine> line = new IntColumn<>("line");

    /**
     * Column {@code order_lines.part}: Int(16).
     */
    public static final ShortColumn<OrderLine> part = new ShortColumn<>("part");

    /**
     * Column {@code order_lines.device}: Uuid.
     */
    public static final UuidColumn<OrderLine> device = new UuidColumn<>("device");

    /**
     * Column {@code order_lines.code}: Varchar(10).
     */
    public static final StrColumn<OrderLine> code = new StrColumn<>("code");

    /**
     * Column {@code order_lines.amount}: Int(32).
     */
    public static final IntColumn<OrderLine> amount = new IntColumn<>("amount");

    /**
     * The primary key: {@code order, line, part, device, code}.
     */
    public static final KeyExpr<OrderLine, OrderLine.Key> pk = new KeyExpr<>(FieldPath.ROOT);

    private static Order_. @Nullable Path<OrderLine> orderPath;

    /**
     * Where queries for {@link OrderLine} begin.
     */
    public static final Manager<OrderLine> objects = new Manager<>(new OrderLine_Binding());

    private OrderLine_() {
    }

    /**
     * Joins {@link Order} by {@code order_id}.
     */
    public static Order_.Path<OrderLine> order() {
        Order_.Path<OrderLine> path = orderPath;
        if (path == null) {
            path = new Order_.Path<>(FieldPath.of("order"));
            orderPath = path;
        }
        return path;
    }

    /**
     * No {@link OrderLine} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("OrderLine");
        }
    }

    /**
     * More than one {@link OrderLine} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("OrderLine");
        }
    }

    /**
     * A path that leads to {@link OrderLine}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, OrderLine> {
        /**
         * Column {@code order_lines.line}: Int(32).
         */
        public final IntExpr<R> line = new IntExpr<>(at("line"));

        /**
         * Column {@code order_lines.part}: Int(16).
         */
        public final ShortExpr<R> part = new ShortExpr<>(at("part"));

        /**
         * Column {@code order_lines.device}: Uuid.
         */
        public final UuidExpr<R> device = new UuidExpr<>(at("device"));

        /**
         * Column {@code order_lines.code}: Varchar(10).
         */
        public final StrExpr<R> code = new StrExpr<>(at("code"));

        /**
         * Column {@code order_lines.amount}: Int(32).
         */
        public final IntExpr<R> amount = new IntExpr<>(at("amount"));

        /**
         * The primary key: {@code order, line, part, device, code}.
         */
        public final KeyExpr<R, OrderLine.Key> pk = new KeyExpr<>(path());

        private Order_. @Nullable Path<R> orderPath;

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }

        /**
         * Joins {@link Order} by {@code order_id}.
         */
        public Order_.Path<R> order() {
            Order_.Path<R> path = orderPath;
            if (path == null) {
                path = new Order_.Path<>(at("order"));
                orderPath = path;
            }
            return path;
        }
    }
}
