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
                    FieldMeta.named("innerHeight", SqlType.INT).nullable().build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    private static final Parcel.Even SIZE_WIDTH_VALIDATOR_1 = new Parcel.Even();

    private static final Parcel.Even INNER_WIDTH_VALIDATOR_1 = new Parcel.Even();

    private static final int[][] EMBEDDED = {{1, 2}, {3, 4}};

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
                embeddedInner(row.getIntOrNull(first + 3), row.getIntOrNull(first + 4)));
    }

    @Override
    public @Nullable Object get(Parcel object, int field) {
        return switch (field) {
            case 0 -> object.id();
            case 1 -> object.size() == null ? null : object.size().width();
            case 2 -> object.size() == null ? null : object.size().height();
            case 3 -> object.inner() == null ? null : object.inner().width();
            case 4 -> object.inner() == null ? null : object.inner().height();
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
    public Parcel with(Parcel object, int field, @Nullable Object value) {
        return switch (field) {
            case 0 -> new Parcel(object.size(), (Long) value, object.inner());
            case 1 -> withPart(object, 0, field, value);
            case 2 -> withPart(object, 0, field, value);
            case 3 -> withPart(object, 1, field, value);
            case 4 -> withPart(object, 1, field, value);
            default -> throw new IndexOutOfBoundsException(field);
        };
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
            default -> List.of();
        };
    }

    @Override
    protected int[][] embedded() {
        return EMBEDDED;
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Parcel withEmbedded(Parcel object, int record, @Nullable Object[] values) {
        return switch (record) {
            case 0 -> new Parcel(embeddedSize(values[0], values[1]), object.id(), object.inner());
            case 1 -> new Parcel(object.size(), object.id(), embeddedInner(values[0], values[1]));
            default -> throw new IndexOutOfBoundsException(record);
        };
    }

    @SuppressWarnings("NullAway")
    private static Parcel. @Nullable Size embeddedSize(@Nullable Object width,
            @Nullable Object height) {
        if (width == null && height == null) {
            return null;
        }
        return new Parcel.Size(width == null ? 0 : (Integer) width,
                height == null ? 0 : (Integer) height);
    }

    @SuppressWarnings("NullAway")
    private static Parcel. @Nullable Size embeddedInner(@Nullable Object width,
            @Nullable Object height) {
        if (width == null && height == null) {
            return null;
        }
        return new Parcel.Size(width == null ? 0 : (Integer) width,
                height == null ? 0 : (Integer) height);
    }
}
