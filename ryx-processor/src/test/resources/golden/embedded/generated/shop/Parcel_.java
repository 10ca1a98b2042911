package shop;

import dev.ryx.Manager;
import dev.ryx.expr.IntColumn;
import dev.ryx.expr.IntExpr;
import dev.ryx.expr.LongColumn;
import dev.ryx.expr.LongExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.expr.StrColumn;
import dev.ryx.expr.StrExpr;
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
     * Column {@code parcels.box_size_width}: Int(32).
     */
    public static final IntColumn<Parcel> boxSizeWidth = new IntColumn<>("boxSizeWidth");

    /**
     * Column {@code parcels.box_size_height}: Int(32).
     */
    public static final IntColumn<Parcel> boxSizeHeight = new IntColumn<>("boxSizeHeight");

    /**
     * Column {@code parcels.box_material}: Text, may be NULL.
     */
    public static final StrColumn<Parcel> boxMaterial = new StrColumn<>("boxMaterial");

    /**
     * Column {@code parcels.box_lid_width}: Int(32), may be NULL.
     */
    public static final IntColumn<Parcel> boxCoverWidth = new IntColumn<>("boxCoverWidth");

    /**
     * Column {@code parcels.box_lid_height}: Int(32), may be NULL.
     */
    public static final IntColumn<Parcel> boxCoverHeight = new IntColumn<>("boxCoverHeight");

    /**
     * Column {@code parcels.spare_size_width}: Int(32), may be NULL.
     */
    public static final IntColumn<Parcel> replacementSizeWidth = new IntColumn<>("replacementSizeWidth");

    /**
     * Column {@code parcels.spare_size_height}: Int(32), may be NULL.
     */
    public static final IntColumn<Parcel> replacementSizeHeight = new IntColumn<>("replacementSizeHeight");

    /**
     * Column {@code parcels.spare_material}: Text, may be NULL.
     */
    public static final StrColumn<Parcel> replacementMaterial = new StrColumn<>("replacementMaterial");

    /**
     * Column {@code parcels.spare_lid_width}: Int(32), may be NULL.
     */
    public static final IntColumn<Parcel> replacementCoverWidth = new IntColumn<>("replacementCoverWidth");

    /**
     * Column {@code parcels.spare_lid_height}: Int(32), may be NULL.
     */
    public static final IntColumn<Parcel> replacementCoverHeight = new IntColumn<>("replacementCoverHeight");

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
         * Column {@code parcels.box_size_width}: Int(32).
         */
        public final IntExpr<R> boxSizeWidth = new IntExpr<>(at("boxSizeWidth"));

        /**
         * Column {@code parcels.box_size_height}: Int(32).
         */
        public final IntExpr<R> boxSizeHeight = new IntExpr<>(at("boxSizeHeight"));

        /**
         * Column {@code parcels.box_material}: Text, may be NULL.
         */
        public final StrExpr<R> boxMaterial = new StrExpr<>(at("boxMaterial"));

        /**
         * Column {@code parcels.box_lid_width}: Int(32), may be NULL.
         */
        public final IntExpr<R> boxCoverWidth = new IntExpr<>(at("boxCoverWidth"));

        /**
         * Column {@code parcels.box_lid_height}: Int(32), may be NULL.
         */
        public final IntExpr<R> boxCoverHeight = new IntExpr<>(at("boxCoverHeight"));

        /**
         * Column {@code parcels.spare_size_width}: Int(32), may be NULL.
         */
        public final IntExpr<R> replacementSizeWidth = new IntExpr<>(at("replacementSizeWidth"));

        /**
         * Column {@code parcels.spare_size_height}: Int(32), may be NULL.
         */
        public final IntExpr<R> replacementSizeHeight = new IntExpr<>(at("replacementSizeHeight"));

        /**
         * Column {@code parcels.spare_material}: Text, may be NULL.
         */
        public final StrExpr<R> replacementMaterial = new StrExpr<>(at("replacementMaterial"));

        /**
         * Column {@code parcels.spare_lid_width}: Int(32), may be NULL.
         */
        public final IntExpr<R> replacementCoverWidth = new IntExpr<>(at("replacementCoverWidth"));

        /**
         * Column {@code parcels.spare_lid_height}: Int(32), may be NULL.
         */
        public final IntExpr<R> replacementCoverHeight = new IntExpr<>(at("replacementCoverHeight"));

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }
    }
}
