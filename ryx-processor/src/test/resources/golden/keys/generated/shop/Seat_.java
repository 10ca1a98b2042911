package shop;

import dev.ryx.Manager;
import dev.ryx.expr.IntColumn;
import dev.ryx.expr.IntExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.expr.StrColumn;
import dev.ryx.expr.StrExpr;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns and relations of {@link Seat}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
final class Seat_ {
    /**
     * Column {@code seats.hall}: Varchar(10).
     */
    public static final StrColumn<Seat> hall = new StrColumn<>("hall");

    /**
     * Column {@code seats.number}: Int(32).
     */
    public static final IntColumn<Seat> number = new IntColumn<>("number");

    /**
     * Column {@code seats.pk}: Text, may be NULL.
     */
    public static final StrColumn<Seat> pk = new StrColumn<>("pk");

    /**
     * Where queries for {@link Seat} begin.
     */
    public static final Manager<Seat> objects = new Manager<>(new Seat_Binding());

    private Seat_() {
    }

    /**
     * No {@link Seat} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Seat");
        }
    }

    /**
     * More than one {@link Seat} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Seat");
        }
    }

    /**
     * A path that leads to {@link Seat}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Seat> {
        /**
         * Column {@code seats.hall}: Varchar(10).
         */
        public final StrExpr<R> hall = new StrExpr<>(at("hall"));

        /**
         * Column {@code seats.number}: Int(32).
         */
        public final IntExpr<R> number = new IntExpr<>(at("number"));

        /**
         * Column {@code seats.pk}: Text, may be NULL.
         */
        public final StrExpr<R> pk = new StrExpr<>(at("pk"));

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }
    }
}
