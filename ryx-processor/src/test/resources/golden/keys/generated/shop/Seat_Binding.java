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
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Seat}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Seat_Binding extends ModelBinding<Seat> {
    private static final ModelMeta META = new ModelMeta(
            "shop.Seat",
            new Ident("seats"),
            List.of(
                    FieldMeta.named("hall", new SqlType.Varchar(10)).primaryKey().build(),
                    FieldMeta.named("number", SqlType.INT).primaryKey().build(),
                    FieldMeta.named("pk", SqlType.TEXT).nullable().build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Seat_}.
     */
    public Seat_Binding() {
    }

    @Override
    public Class<Seat> type() {
        return Seat.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Seat create() {
        throw noEmptyRecord();
    }

    @Override
    public Seat decode(RowView row, int first, ObjectSource source) {
        return new Seat(row.getString(first + 2),
                required(row.getString(first), row, first),
                row.getInt(first + 1));
    }

    @Override
    public @Nullable Object get(Seat object, int field) {
        return switch (field) {
            case 0 -> object.hall();
            case 1 -> object.number();
            case 2 -> object.pk();
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Seat object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Seat object, @Nullable Object[] values, int first) {
        values[first] = object.hall();
        values[first + 1] = object.number();
        values[first + 2] = object.pk();
    }

    @Override
    public Seat with(Seat object, int field, @Nullable Object value) {
        return switch (field) {
            case 0 -> new Seat(object.pk(), (String) Objects.requireNonNull(value, "hall"), object.number());
            case 1 -> new Seat(object.pk(), object.hall(), (int) Objects.requireNonNull(value, "number"));
            case 2 -> new Seat((String) value, object.hall(), object.number());
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Seat made(@Nullable Object[] values) {
        return new Seat(values[2] == null ? null : (String) values[2],
                values[0] == null ? null : (String) values[0],
                values[1] == null ? 0 : (Integer) values[1]);
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Seat_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Seat_.MultipleObjectsReturned();
    }

    @Override
    public Class<?> keyType() {
        return Seat.Key.class;
    }

    @Override
    protected Object newKey(Object[] values) {
        return new Seat.Key((String) values[0], ((Number) values[1]).intValue());
    }

    @Override
    protected @Nullable Object[] keyValues(Object key) {
        Seat.Key of = (Seat.Key) key;
        return new Object[] {of.hall(), of.number()};
    }
}
