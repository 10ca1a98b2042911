package shop;

import dev.ryx.Manager;
import dev.ryx.expr.CodedColumn;
import dev.ryx.expr.CodedExpr;
import dev.ryx.expr.DateColumn;
import dev.ryx.expr.DateExpr;
import dev.ryx.expr.IntColumn;
import dev.ryx.expr.IntExpr;
import dev.ryx.expr.LongColumn;
import dev.ryx.expr.LongExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.expr.StrColumn;
import dev.ryx.expr.StrExpr;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

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

    /**
     * Column {@code orders.code}: Varchar(30).
     */
    public static final StrColumn<Order> code = new StrColumn<>("code");

    /**
     * Column {@code orders.amount}: Int(32).
     */
    public static final IntColumn<Order> amount = new IntColumn<>("amount");

    /**
     * Column {@code orders.state}: Text, may be NULL.
     */
    public static final StrColumn<Order> state = new StrColumn<>("state");

    /**
     * Column {@code orders.twice}: Int(32), may be NULL.
     */
    public static final IntColumn<Order> twice = new IntColumn<>("twice");

    /**
     * Column {@code orders.price}: Int(64).
     */
    public static final CodedColumn<Order, Money> price = new CodedColumn<>("price", Order_Binding.PRICE_CODEC);

    /**
     * Column {@code orders.discount}: Int(64), may be NULL.
     */
    public static final CodedColumn<Order, Money> discount = new CodedColumn<>("discount", Order_Binding.DISCOUNT_CODEC);

    /**
     * Column {@code orders.secret}: Varchar(9).
     */
    public static final CodedColumn<Order, String> secret = new CodedColumn<>("secret", Order_Binding.SECRET_CODEC);

    /**
     * Column {@code orders.counts}: Json.
     */
    public static final CodedColumn<Order, Map<String, List<Integer>>> counts = new CodedColumn<>("counts", Order_Binding.COUNTS_CODEC);

    /**
     * Column {@code orders.as_json}: Json, may be NULL.
     */
    public static final CodedColumn<Order, Money> asJson = new CodedColumn<>("asJson", Order_Binding.AS_JSON_CODEC);

    /**
     * Column {@code orders.tags}: Array(Text).
     */
    public static final CodedColumn<Order, List<String>> tags = new CodedColumn<>("tags", Order_Binding.TAGS_CODEC);

    /**
     * Column {@code orders.numbers}: Array(Int(32)).
     */
    public static final CodedColumn<Order, Integer[]> numbers = new CodedColumn<>("numbers", Order_Binding.NUMBERS_CODEC);

    /**
     * Column {@code orders.days}: Array(Text), may be NULL.
     */
    public static final CodedColumn<Order, List<DayOfWeek>> days = new CodedColumn<>("days", Order_Binding.DAYS_CODEC);

    /**
     * Column {@code orders.more}: Array(Text).
     */
    public static final CodedColumn<Order, DayOfWeek[]> more = new CodedColumn<>("more", Order_Binding.MORE_CODEC);

    /**
     * Column {@code orders.amounts}: Array(Decimal(5,1)), may be NULL.
     */
    public static final CodedColumn<Order, List<BigDecimal>> amounts = new CodedColumn<>("amounts", Order_Binding.AMOUNTS_CODEC);

    /**
     * Column {@code orders.day}: Date.
     */
    public static final DateColumn<Order> day = new DateColumn<>("day");

    /**
     * Column {@code orders.version}: Int(64).
     */
    public static final LongColumn<Order> version = new LongColumn<>("version");

    /**
     * Where queries for {@link Order} begin.
     */
    public static final Manager<Order> objects = new Manager<>(new Order_Binding());

    private Order_() {
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

        /**
         * Column {@code orders.code}: Varchar(30).
         */
        public final StrExpr<R> code = new StrExpr<>(at("code"));

        /**
         * Column {@code orders.amount}: Int(32).
         */
        public final IntExpr<R> amount = new IntExpr<>(at("amount"));

        /**
         * Column {@code orders.state}: Text, may be NULL.
         */
        public final StrExpr<R> state = new StrExpr<>(at("state"));

        /**
         * Column {@code orders.twice}: Int(32), may be NULL.
         */
        public final IntExpr<R> twice = new IntExpr<>(at("twice"));

        /**
         * Column {@code orders.price}: Int(64).
         */
        public final CodedExpr<R, Money> price = new CodedExpr<>(at("price"), Order_Binding.PRICE_CODEC);

        /**
         * Column {@code orders.discount}: Int(64), may be NULL.
         */
        public final CodedExpr<R, Money> discount = new CodedExpr<>(at("discount"), Order_Binding.DISCOUNT_CODEC);

        /**
         * Column {@code orders.secret}: Varchar(9).
         */
        public final CodedExpr<R, String> secret = new CodedExpr<>(at("secret"), Order_Binding.SECRET_CODEC);

        /**
         * Column {@code orders.counts}: Json.
         */
        public final CodedExpr<R, Map<String, List<Integer>>> counts = new CodedExpr<>(at("counts"), Order_Binding.COUNTS_CODEC);

        /**
         * Column {@code orders.as_json}: Json, may be NULL.
         */
        public final CodedExpr<R, Money> asJson = new CodedExpr<>(at("asJson"), Order_Binding.AS_JSON_CODEC);

        /**
         * Column {@code orders.tags}: Array(Text).
         */
        public final CodedExpr<R, List<String>> tags = new CodedExpr<>(at("tags"), Order_Binding.TAGS_CODEC);

        /**
         * Column {@code orders.numbers}: Array(Int(32)).
         */
        public final CodedExpr<R, Integer[]> numbers = new CodedExpr<>(at("numbers"), Order_Binding.NUMBERS_CODEC);

        /**
         * Column {@code orders.days}: Array(Text), may be NULL.
         */
        public final CodedExpr<R, List<DayOfWeek>> days = new CodedExpr<>(at("days"), Order_Binding.DAYS_CODEC);

        /**
         * Column {@code orders.more}: Array(Text).
         */
        public final CodedExpr<R, DayOfWeek[]> more = new CodedExpr<>(at("more"), Order_Binding.MORE_CODEC);

        /**
         * Column {@code orders.amounts}: Array(Decimal(5,1)), may be NULL.
         */
        public final CodedExpr<R, List<BigDecimal>> amounts = new CodedExpr<>(at("amounts"), Order_Binding.AMOUNTS_CODEC);

        /**
         * Column {@code orders.day}: Date.
         */
        public final DateExpr<R> day = new DateExpr<>(at("day"));

        /**
         * Column {@code orders.version}: Int(64).
         */
        public final LongExpr<R> version = new LongExpr<>(at("version"));

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }
    }
}
