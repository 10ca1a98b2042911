package shop;

import dev.ryx.Manager;
import dev.ryx.expr.IntColumn;
import dev.ryx.expr.IntExpr;
import dev.ryx.expr.LongColumn;
import dev.ryx.expr.LongExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns and relations of {@link Parcel}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
final class Parcel_ {
    /**
     * Column {@code parcels.id}: Int(64).
     */
    public static final LongColumn<Parcel> id = new LongColumn<>("id");

    /**
     * Column {@code parcels.size_width}: Int(32).
     */
    public static final IntColumn<Parcel> sizeWidth = new IntColumn<>("sizeWidth");

    /**
     * Column {@code parcels.size_height}: Int(32).
     */
    public static final IntColumn<Parcel> sizeHeight = new IntColumn<>("sizeHeight");

    /**
     * Column {@code parcels.inner_width}: Int(32), may be NULL.
     */
    public static final IntColumn<Parcel> innerWidth = new IntColumn<>("innerWidth");

    /**
     * Column {@code parcels.inner_height}: Int(32), may be NULL.
     */
    public static final IntColumn<Parcel> innerHeight = new IntColumn<>("innerHeight");

    /**
     * Where queries for {@link Parcel} begin.
     */
    public static final Manager<Parcel> objects = new Manager<>(new Parcel_Binding());

    private Parcel_() {
    }

    /**
     * No {@link Parcel} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Parcel");
        }
    }

    /**
     * More than one {@link Parcel} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Parcel");
        }
    }

    /**
     * A path that leads to {@link Parcel}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Parcel> {
        /**
         * Column {@code parcels.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        /**
         * Column {@code parcels.size_width}: Int(32).
         */
        public final IntExpr<R> sizeWidth = new IntExpr<>(at("sizeWidth"));

        /**
         * Column {@code parcels.size_height}: Int(32).
         */
        public final IntExpr<R> sizeHeight = new IntExpr<>(at("sizeHeight"));

        /**
         * Column {@code parcels.inner_width}: Int(32), may be NULL.
         */
        public final IntExpr<R> innerWidth = new IntExpr<>(at("innerWidth"));

        /**
         * Column {@code parcels.inner_height}: Int(32), may be NULL.
         */
        public final IntExpr<R> innerHeight = new IntExpr<>(at("innerHeight"));

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }
    }
}
