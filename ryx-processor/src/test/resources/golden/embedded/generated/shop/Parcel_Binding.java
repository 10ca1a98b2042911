package shop;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Parcel}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Parcel_Binding extends ModelBinding<Parcel> {
    private static final ModelMeta META = new ModelMeta(
            "shop.Parcel",
            new Ident("parcels"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.named("sizeWidth", SqlType.INT).build(),
                    FieldMeta.named("sizeHeight", SqlType.INT).build(),
                    FieldMeta.named("innerWidth", SqlType.INT).nullable().build(),
                    FieldMeta.named("innerHeight", SqlType.INT).nullable().build(),
                    FieldMeta.named("boxSizeWidth", SqlType.INT).build(),
                    FieldMeta.named("boxSizeHeight", SqlType.INT).build(),
                    FieldMeta.named("boxMaterial", SqlType.TEXT).nullable().dbDefault("'wood'").build(),
                    FieldMeta.named("boxCoverWidth", SqlType.INT).column("box_lid_width").nullable().build(),
                    FieldMeta.named("boxCoverHeight", SqlType.INT).column("box_lid_height").nullable().build(),
                    FieldMeta.named("replacementSizeWidth", SqlType.INT).column("spare_size_width").nullable().build(),
                    FieldMeta.named("replacementSizeHeight", SqlType.INT).column("spare_size_height").nullable().build(),
                    FieldMeta.named("replacementMaterial", SqlType.TEXT).column("spare_material").nullable().dbDefault("'wood'").build(),
                    FieldMeta.named("replacementCoverWidth", SqlType.INT).column("spare_lid_width").nullable().build(),
                    FieldMeta.named("replacementCoverHeight", SqlType.INT).column("spare_lid_height").nullable().build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    private static final Parcel.Even SIZE_WIDTH_VALIDATOR_1 = new Parcel.Even();

    private static final Parcel.Even INNER_WIDTH_VALIDATOR_1 = new Parcel.Even();

    private static final Parcel.Even BOX_SIZE_WIDTH_VALIDATOR_1 = new Parcel.Even();

    private static final Parcel.Even BOX_COVER_WIDTH_VALIDATOR_1 = new Parcel.Even();

    private static final Parcel.Even REPLACEMENT_SIZE_WIDTH_VALIDATOR_1 = new Parcel.Even();

    private static final Parcel.Even REPLACEMENT_COVER_WIDTH_VALIDATOR_1 = new Parcel.Even();

    private static final int[][] EMBEDDED = {{1, 2}, {3, 4}, {5, 6, 7, 8, 9}, {10, 11, 12, 13, 14}};

    /**
     * For the service loader, and for {@link Parcel_}.
     */
    public Parcel_Binding() {
    }

    @Override
    public Class<Parcel> type() {
        return Parcel.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Parcel create() {
        throw noEmptyRecord();
    }

    @Override
    public Parcel decode(RowView row, int first, ObjectSource source) {
        return new Parcel(new Parcel.Size(row.getInt(first + 1), row.getInt(first + 2)),
                row.getLongOrNull(first),
                embeddedInner(row.getIntOrNull(first + 3), row.getIntOrNull(first + 4)),
                new Parcel.Box(new Parcel.Size(row.getInt(first + 5), row.getInt(first + 6)), row.getString(first + 7), embeddedBoxCover(row.getIntOrNull(first + 8), row.getIntOrNull(first + 9))),
                embeddedReplacement(row.getIntOrNull(first + 10), row.getIntOrNull(first + 11), row.getString(first + 12), row.getIntOrNull(first + 13), row.getIntOrNull(first + 14)));
    }

    @Override
    public @Nullable Object get(Parcel object, int field) {
        return switch (field) {
            case 0 -> object.id();
            case 1 -> object.size() == null ? null : object.size().width();
            case 2 -> object.size() == null ? null : object.size().height();
            case 3 -> object.inner() == null ? null : object.inner().width();
            case 4 -> object.inner() == null ? null : object.inner().height();
            case 5 -> object.box() == null ? null : object.box().size() == null ? null : object.box().size().width();
            case 6 -> object.box() == null ? null : object.box().size() == null ? null : object.box().size().height();
            case 7 -> object.box() == null ? null : object.box().material();
            case 8 -> object.box() == null ? null : object.box().cover() == null ? null : object.box().cover().width();
            case 9 -> object.box() == null ? null : object.box().cover() == null ? null : object.box().cover().height();
            case 10 -> object.replacement() == null ? null : object.replacement().size() == null ? null : object.replacement().size().width();
            case 11 -> object.replacement() == null ? null : object.replacement().size() == null ? null : object.replacement().size().height();
            case 12 -> object.replacement() == null ? null : object.replacement().material();
            case 13 -> object.replacement() == null ? null : object.replacement().cover() == null ? null : object.replacement().cover().width();
            case 14 -> object.replacement() == null ? null : object.replacement().cover() == null ? null : object.replacement().cover().height();
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Parcel object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Parcel object, @Nullable Object[] values, int first) {
        values[first] = object.id();
        values[first + 1] = object.size() == null ? null : object.size().width();
        values[first + 2] = object.size() == null ? null : object.size().height();
        values[first + 3] = object.inner() == null ? null : object.inner().width();
        values[first + 4] = object.inner() == null ? null : object.inner().height();
        values[first + 5] = object.box() == null ? null : object.box().size() == null ? null : object.box().size().width();
        values[first + 6] = object.box() == null ? null : object.box().size() == null ? null : object.box().size().height();
        values[first + 7] = object.box() == null ? null : object.box().material();
        values[first + 8] = object.box() == null ? null : object.box().cover() == null ? null : object.box().cover().width();
        values[first + 9] = object.box() == null ? null : object.box().cover() == null ? null : object.box().cover().height();
        values[first + 10] = object.replacement() == null ? null : object.replacement().size() == null ? null : object.replacement().size().width();
        values[first + 11] = object.replacement() == null ? null : object.replacement().size() == null ? null : object.replacement().size().height();
        values[first + 12] = object.replacement() == null ? null : object.replacement().material();
        values[first + 13] = object.replacement() == null ? null : object.replacement().cover() == null ? null : object.replacement().cover().width();
        values[first + 14] = object.replacement() == null ? null : object.replacement().cover() == null ? null : object.replacement().cover().height();
    }

    @Override
    public Parcel with(Parcel object, int field, @Nullable Object value) {
        return switch (field) {
            case 0 -> new Parcel(object.size(), (Long) value, object.inner(), object.box(), object.replacement());
            case 1 -> withPart(object, 0, field, value);
            case 2 -> withPart(object, 0, field, value);
            case 3 -> withPart(object, 1, field, value);
            case 4 -> withPart(object, 1, field, value);
            case 5 -> withPart(object, 2, field, value);
            case 6 -> withPart(object, 2, field, value);
            case 7 -> withPart(object, 2, field, value);
            case 8 -> withPart(object, 2, field, value);
            case 9 -> withPart(object, 2, field, value);
            case 10 -> withPart(object, 3, field, value);
            case 11 -> withPart(object, 3, field, value);
            case 12 -> withPart(object, 3, field, value);
            case 13 -> withPart(object, 3, field, value);
            case 14 -> withPart(object, 3, field, value);
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Parcel made(@Nullable Object[] values) {
        return new Parcel(embeddedSize(values[1], values[2]),
                values[0] == null ? null : (Long) values[0],
                embeddedInner(values[3], values[4]),
                embeddedBox(values[5], values[6], values[7], values[8], values[9]),
                embeddedReplacement(values[10], values[11], values[12], values[13], values[14]));
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Parcel_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Parcel_.MultipleObjectsReturned();
    }

    @Override
    public boolean hasProblems() {
        return true;
    }

    @Override
    public List<String> problems(Parcel object, int field) {
        return switch (field) {
            case 1 -> problems(object.size() == null ? null : object.size().width(), SIZE_WIDTH_VALIDATOR_1);
            case 3 -> problems(object.inner() == null ? null : object.inner().width(), INNER_WIDTH_VALIDATOR_1);
            case 5 -> problems(object.box() == null ? null : object.box().size() == null ? null : object.box().size().width(), BOX_SIZE_WIDTH_VALIDATOR_1);
            case 8 -> problems(object.box() == null ? null : object.box().cover() == null ? null : object.box().cover().width(), BOX_COVER_WIDTH_VALIDATOR_1);
            case 10 -> object.replacement() != null && object.replacement().size() == null ? NEEDS_VALUE : problems(object.replacement() == null ? null : object.replacement().size() == null ? null : object.replacement().size().width(), REPLACEMENT_SIZE_WIDTH_VALIDATOR_1);
            case 11 -> object.replacement() != null && object.replacement().size() == null ? NEEDS_VALUE : List.of();
            case 13 -> problems(object.replacement() == null ? null : object.replacement().cover() == null ? null : object.replacement().cover().width(), REPLACEMENT_COVER_WIDTH_VALIDATOR_1);
            default -> List.of();
        };
    }

    @Override
    protected int[][] embedded() {
        return EMBEDDED;
    }

    @Override
    public List<String> members(int field) {
        return switch (field) {
            case 1 -> List.of("size", "width");
            case 2 -> List.of("size", "height");
            case 3 -> List.of("inner", "width");
            case 4 -> List.of("inner", "height");
            case 5 -> List.of("box", "size", "width");
            case 6 -> List.of("box", "size", "height");
            case 7 -> List.of("box", "material");
            case 8 -> List.of("box", "cover", "width");
            case 9 -> List.of("box", "cover", "height");
            case 10 -> List.of("replacement", "size", "width");
            case 11 -> List.of("replacement", "size", "height");
            case 12 -> List.of("replacement", "material");
            case 13 -> List.of("replacement", "cover", "width");
            case 14 -> List.of("replacement", "cover", "height");
            default -> super.members(field);
        };
    }

    @Override
    public boolean isAbsent(Parcel object, int field) {
        return switch (field) {
            case 1 -> object.size() == null;
            case 2 -> object.size() == null;
            case 3 -> object.inner() == null;
            case 4 -> object.inner() == null;
            case 5 -> object.box() == null || object.box().size() == null;
            case 6 -> object.box() == null || object.box().size() == null;
            case 7 -> object.box() == null;
            case 8 -> object.box() == null || object.box().cover() == null;
            case 9 -> object.box() == null || object.box().cover() == null;
            case 10 -> object.replacement() == null || object.replacement().size() == null;
            case 11 -> object.replacement() == null || object.replacement().size() == null;
            case 12 -> object.replacement() == null;
            case 13 -> object.replacement() == null || object.replacement().cover() == null;
            case 14 -> object.replacement() == null || object.replacement().cover() == null;
            default -> false;
        };
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Parcel withEmbedded(Parcel object, int record, @Nullable Object[] values) {
        return switch (record) {
            case 0 -> new Parcel(embeddedSize(values[0], values[1]), object.id(), object.inner(), object.box(), object.replacement());
            case 1 -> new Parcel(object.size(), object.id(), embeddedInner(values[0], values[1]), object.box(), object.replacement());
            case 2 -> new Parcel(object.size(), object.id(), object.inner(), embeddedBox(values[0], values[1], values[2], values[3], values[4]), object.replacement());
            case 3 -> new Parcel(object.size(), object.id(), object.inner(), object.box(), embeddedReplacement(values[0], values[1], values[2], values[3], values[4]));
            default -> throw new IndexOutOfBoundsException(record);
        };
    }

    @SuppressWarnings("NullAway")
    private static Parcel.Size embeddedSize(@Nullable Object sizeWidth,
            @Nullable Object sizeHeight) {
        return new Parcel.Size(sizeWidth == null ? 0 : (Integer) sizeWidth,
                sizeHeight == null ? 0 : (Integer) sizeHeight);
    }

    @SuppressWarnings("NullAway")
    private static Parcel. @Nullable Size embeddedInner(@Nullable Object innerWidth,
            @Nullable Object innerHeight) {
        if (innerWidth == null && innerHeight == null) {
            return null;
        }
        return new Parcel.Size(innerWidth == null ? 0 : (Integer) innerWidth,
                innerHeight == null ? 0 : (Integer) innerHeight);
    }

    @SuppressWarnings("NullAway")
    private static Parcel.Box embeddedBox(@Nullable Object boxSizeWidth,
            @Nullable Object boxSizeHeight, @Nullable Object boxMaterial,
            @Nullable Object boxCoverWidth, @Nullable Object boxCoverHeight) {
        return new Parcel.Box(embeddedBoxSize(boxSizeWidth, boxSizeHeight),
                boxMaterial == null ? null : (String) boxMaterial,
                embeddedBoxCover(boxCoverWidth, boxCoverHeight));
    }

    @SuppressWarnings("NullAway")
    private static Parcel.Size embeddedBoxSize(@Nullable Object boxSizeWidth,
            @Nullable Object boxSizeHeight) {
        return new Parcel.Size(boxSizeWidth == null ? 0 : (Integer) boxSizeWidth,
                boxSizeHeight == null ? 0 : (Integer) boxSizeHeight);
    }

    @SuppressWarnings("NullAway")
    private static Parcel. @Nullable Size embeddedBoxCover(@Nullable Object boxCoverWidth,
            @Nullable Object boxCoverHeight) {
        if (boxCoverWidth == null && boxCoverHeight == null) {
            return null;
        }
        return new Parcel.Size(boxCoverWidth == null ? 0 : (Integer) boxCoverWidth,
                boxCoverHeight == null ? 0 : (Integer) boxCoverHeight);
    }

    @SuppressWarnings("NullAway")
    private static Parcel. @Nullable Box embeddedReplacement(@Nullable Object replacementSizeWidth,
            @Nullable Object replacementSizeHeight, @Nullable Object replacementMaterial,
            @Nullable Object replacementCoverWidth, @Nullable Object replacementCoverHeight) {
        if (replacementSizeWidth == null && replacementSizeHeight == null && replacementMaterial == null && replacementCoverWidth == null && replacementCoverHeight == null) {
            return null;
        }
        return new Parcel.Box(embeddedReplacementSize(replacementSizeWidth, replacementSizeHeight),
                replacementMaterial == null ? null : (String) replacementMaterial,
                embeddedReplacementCover(replacementCoverWidth, replacementCoverHeight));
    }

    @SuppressWarnings("NullAway")
    private static Parcel.Size embeddedReplacementSize(@Nullable Object replacementSizeWidth,
            @Nullable Object replacementSizeHeight) {
        return new Parcel.Size(replacementSizeWidth == null ? 0 : (Integer) replacementSizeWidth,
                replacementSizeHeight == null ? 0 : (Integer) replacementSizeHeight);
    }

    @SuppressWarnings("NullAway")
    private static Parcel. @Nullable Size embeddedReplacementCover(
            @Nullable Object replacementCoverWidth, @Nullable Object replacementCoverHeight) {
        if (replacementCoverWidth == null && replacementCoverHeight == null) {
            return null;
        }
        return new Parcel.Size(replacementCoverWidth == null ? 0 : (Integer) replacementCoverWidth,
                replacementCoverHeight == null ? 0 : (Integer) replacementCoverHeight);
    }
}
