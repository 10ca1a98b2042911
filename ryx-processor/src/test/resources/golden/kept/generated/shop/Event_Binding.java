package shop;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ArrayCodec;
import dev.ryx.binding.JsonCodec;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.value.Codec;
import dev.ryx.value.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Event}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Event_Binding extends ModelBinding<Event> {
    private static final ModelMeta META = new ModelMeta(
            "shop.Event",
            new Ident("events"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.named("price", SqlType.BIGINT).build(),
                    FieldMeta.named("data", SqlType.JSON).build(),
                    FieldMeta.named("steps", new SqlType.Array(SqlType.BIGINT)).build(),
                    FieldMeta.named("row", SqlType.INT).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    static final Codec<Money, Long> PRICE_CODEC = new MoneyCodec();

    static final Codec<Map<String, String>, Json> DATA_CODEC = new JsonCodec<Map<String, String>>() {};

    static final Codec<List<Long>, List<?>> STEPS_CODEC = ArrayCodec.valuesInList();

    private static final Even ROW_VALIDATOR_1 = new Even();

    /**
     * For the service loader, and for {@link Event_}.
     */
    public Event_Binding() {
    }

    @Override
    public Class<Event> type() {
        return Event.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Event create() {
        throw noEmptyRecord();
    }

    @Override
    public Event decode(RowView row, int first, ObjectSource source) {
        return new Event(row.getLongOrNull(first),
                PRICE_CODEC.fromColumn(required(row.getLongOrNull(first + 1), row, first + 1)),
                DATA_CODEC.fromColumn(required(row.getJson(first + 2), row, first + 2)),
                STEPS_CODEC.fromColumn(required(row.getList(first + 3), row, first + 3)),
                row.getInt(first + 4));
    }

    @Override
    public @Nullable Object get(Event object, int field) {
        return switch (field) {
            case 0 -> object.id();
            case 1 -> object.price() == null ? null : PRICE_CODEC.toColumn(object.price());
            case 2 -> object.data() == null ? null : DATA_CODEC.toColumn(object.data());
            case 3 -> object.steps() == null ? null : STEPS_CODEC.toColumn(object.steps());
            case 4 -> object.row();
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Event object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Event object, @Nullable Object[] values, int first) {
        values[first] = object.id();
        values[first + 1] = object.price() == null ? null : PRICE_CODEC.toColumn(object.price());
        values[first + 2] = object.data() == null ? null : DATA_CODEC.toColumn(object.data());
        values[first + 3] = object.steps() == null ? null : STEPS_CODEC.toColumn(object.steps());
        values[first + 4] = object.row();
    }

    @Override
    public Event with(Event object, int field, @Nullable Object value) {
        return switch (field) {
            case 0 -> new Event((Long) value, object.price(), object.data(), object.steps(), object.row());
            case 1 -> new Event(object.id(), PRICE_CODEC.fromColumn((Long) Objects.requireNonNull(value, "price")), object.data(), object.steps(), object.row());
            case 2 -> new Event(object.id(), object.price(), DATA_CODEC.fromColumn((Json) Objects.requireNonNull(value, "data")), object.steps(), object.row());
            case 3 -> new Event(object.id(), object.price(), object.data(), STEPS_CODEC.fromColumn((List<?>) Objects.requireNonNull(value, "steps")), object.row());
            case 4 -> new Event(object.id(), object.price(), object.data(), object.steps(), (int) Objects.requireNonNull(value, "row"));
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Event made(@Nullable Object[] values) {
        return new Event(values[0] == null ? null : (Long) values[0],
                values[1] == null ? null : PRICE_CODEC.fromColumn((Long) values[1]),
                values[2] == null ? null : DATA_CODEC.fromColumn((Json) values[2]),
                values[3] == null ? null : STEPS_CODEC.fromColumn((List<?>) values[3]),
                values[4] == null ? 0 : (Integer) values[4]);
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Event_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Event_.MultipleObjectsReturned();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object column(int field, Object value) {
        return switch (field) {
            case 1 -> Money.class.isInstance(value) ? PRICE_CODEC.toColumn((Money) value) : value;
            case 2 -> Map.class.isInstance(value) ? DATA_CODEC.toColumn((Map<String, String>) value) : value;
            default -> value;
        };
    }

    @Override
    public boolean hasProblems() {
        return true;
    }

    @Override
    public List<String> problems(Event object, int field) {
        return switch (field) {
            case 4 -> problems(object.row(), ROW_VALIDATOR_1);
            default -> List.of();
        };
    }
}
