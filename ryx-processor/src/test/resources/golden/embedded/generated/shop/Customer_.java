package shop;

import dev.ryx.Manager;
import dev.ryx.expr.BoolColumn;
import dev.ryx.expr.BoolExpr;
import dev.ryx.expr.EnumColumn;
import dev.ryx.expr.EnumExpr;
import dev.ryx.expr.IntColumn;
import dev.ryx.expr.IntExpr;
import dev.ryx.expr.LongColumn;
import dev.ryx.expr.LongExpr;
import dev.ryx.expr.OffsetDateTimeColumn;
import dev.ryx.expr.OffsetDateTimeExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.expr.ShortColumn;
import dev.ryx.expr.ShortExpr;
import dev.ryx.expr.StrColumn;
import dev.ryx.expr.StrExpr;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns and relations of {@link Customer}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
final class Customer_ {
    /**
     * Column {@code customers.id}: Int(64).
     */
    public static final LongColumn<Customer> id = new LongColumn<>("id");

    /**
     * Column {@code customers.home_street}: Varchar(80).
     */
    public static final StrColumn<Customer> homeStreet = new StrColumn<>("homeStreet");

    /**
     * Column {@code customers.home_number}: Int(32).
     */
    public static final IntColumn<Customer> homeNumber = new IntColumn<>("homeNumber");

    /**
     * Column {@code customers.home_is_home}: Bool.
     */
    public static final BoolColumn<Customer> homeIsHome = new BoolColumn<>("homeIsHome");

    /**
     * Column {@code customers.home_floor}: Int(16), may be NULL.
     */
    public static final ShortColumn<Customer> homeFloor = new ShortColumn<>("homeFloor");

    /**
     * Column {@code customers.home_since}: Timestamp, may be NULL.
     */
    public static final OffsetDateTimeColumn<Customer> homeValidSince = new OffsetDateTimeColumn<>("homeValidSince");

    /**
     * Column {@code customers.home_kind}: Varchar(255).
     */
    public static final EnumColumn<Customer, Address.Kind> homeKind = new EnumColumn<>("homeKind", Address.Kind.class);

    /**
     * Column {@code customers.name}: Text.
     */
    public static final StrColumn<Customer> name = new StrColumn<>("name");

    /**
     * Column {@code customers.w_street}: Varchar(80), may be NULL.
     */
    public static final StrColumn<Customer> workStreet = new StrColumn<>("workStreet");

    /**
     * Column {@code customers.w_number}: Int(32), may be NULL.
     */
    public static final IntColumn<Customer> workNumber = new IntColumn<>("workNumber");

    /**
     * Column {@code customers.w_is_home}: Bool, may be NULL.
     */
    public static final BoolColumn<Customer> workIsHome = new BoolColumn<>("workIsHome");

    /**
     * Column {@code customers.w_floor}: Int(16), may be NULL.
     */
    public static final ShortColumn<Customer> workFloor = new ShortColumn<>("workFloor");

    /**
     * Column {@code customers.w_since}: Timestamp, may be NULL.
     */
    public static final OffsetDateTimeColumn<Customer> workValidSince = new OffsetDateTimeColumn<>("workValidSince");

    /**
     * Column {@code customers.w_kind}: Varchar(255), may be NULL.
     */
    public static final EnumColumn<Customer, Address.Kind> workKind = new EnumColumn<>("workKind", Address.Kind.class);

    /**
     * Where queries for {@link Customer} begin.
     */
    public static final Manager<Customer> objects = new Manager<>(new Customer_Binding());

    private Customer_() {
    }

    /**
     * No {@link Customer} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Customer");
        }
    }

    /**
     * More than one {@link Customer} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Customer");
        }
    }

    /**
     * A path that leads to {@link Customer}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Customer> {
        /**
         * Column {@code customers.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        /**
         * Column {@code customers.home_street}: Varchar(80).
         */
        public final StrExpr<R> homeStreet = new StrExpr<>(at("homeStreet"));

        /**
         * Column {@code customers.home_number}: Int(32).
         */
        public final IntExpr<R> homeNumber = new IntExpr<>(at("homeNumber"));

        /**
         * Column {@code customers.home_is_home}: Bool.
         */
        public final BoolExpr<R> homeIsHome = new BoolExpr<>(at("homeIsHome"));

        /**
         * Column {@code customers.home_floor}: Int(16), may be NULL.
         */
        public final ShortExpr<R> homeFloor = new ShortExpr<>(at("homeFloor"));

        /**
         * Column {@code customers.home_since}: Timestamp, may be NULL.
         */
        public final OffsetDateTimeExpr<R> homeValidSince = new OffsetDateTimeExpr<>(at("homeValidSince"));

        /**
         * Column {@code customers.home_kind}: Varchar(255).
         */
        public final EnumExpr<R, Address.Kind> homeKind = new EnumExpr<>(at("homeKind"), Address.Kind.class);

        /**
         * Column {@code customers.name}: Text.
         */
        public final StrExpr<R> name = new StrExpr<>(at("name"));

        /**
         * Column {@code customers.w_street}: Varchar(80), may be NULL.
         */
        public final StrExpr<R> workStreet = new StrExpr<>(at("workStreet"));

        /**
         * Column {@code customers.w_number}: Int(32), may be NULL.
         */
        public final IntExpr<R> workNumber = new IntExpr<>(at("workNumber"));

        /**
         * Column {@code customers.w_is_home}: Bool, may be NULL.
         */
        public final BoolExpr<R> workIsHome = new BoolExpr<>(at("workIsHome"));

        /**
         * Column {@code customers.w_floor}: Int(16), may be NULL.
         */
        public final ShortExpr<R> workFloor = new ShortExpr<>(at("workFloor"));

        /**
         * Column {@code customers.w_since}: Timestamp, may be NULL.
         */
        public final OffsetDateTimeExpr<R> workValidSince = new OffsetDateTimeExpr<>(at("workValidSince"));

        /**
         * Column {@code customers.w_kind}: Varchar(255), may be NULL.
         */
        public final EnumExpr<R, Address.Kind> workKind = new EnumExpr<>(at("workKind"), Address.Kind.class);

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }
    }
}
