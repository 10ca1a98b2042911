package shop;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ArrayCodec;
import dev.ryx.binding.JsonCodec;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.Constraint;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.value.Codec;
import dev.ryx.value.Json;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Order}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Order_Binding extends ModelBinding<Order> {
    private static final ModelMeta META = new ModelMeta(
            "shop.Order",
            new Ident("orders"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.named("code", new SqlType.Varchar(30)).collation("C").constraint(new Constraint.UniqueValue()).constraint(new Constraint.UniqueFor(Constraint.UniqueFor.Period.DATE, "day")).constraint(new Constraint.UniqueFor(Constraint.UniqueFor.Period.MONTH, "day")).constraint(new Constraint.UniqueFor(Constraint.UniqueFor.Period.YEAR, "day")).build(),
                    FieldMeta.named("amount", SqlType.INT).build(),
                    FieldMeta.named("state", SqlType.TEXT).nullable().notEditable().dbDefault("'new'").build(),
                    FieldMeta.named("twice", SqlType.INT).nullable().generated("amount * 2").build(),
                    FieldMeta.named("price", SqlType.BIGINT).build(),
                    FieldMeta.named("discount", SqlType.BIGINT).nullable().build(),
                    FieldMeta.named("secret", new SqlType.Varchar(9)).build(),
                    FieldMeta.named("counts", SqlType.JSON).build(),
                    FieldMeta.named("asJson", SqlType.JSON).nullable().build(),
                    FieldMeta.named("tags", new SqlType.Array(SqlType.TEXT)).build(),
                    FieldMeta.named("numbers", new SqlType.Array(SqlType.INT)).build(),
                    FieldMeta.named("days", new SqlType.Array(SqlType.TEXT)).nullable().build(),
                    FieldMeta.named("more", new SqlType.Array(SqlType.TEXT)).build(),
                    FieldMeta.named("amounts", new SqlType.Array(new SqlType.Decimal(5, 1))).nullable().build(),
                    FieldMeta.named("day", SqlType.DATE).build(),
                    FieldMeta.named("version", SqlType.BIGINT).auto(FieldMeta.Auto.VERSION).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true).withChecks(List.of(
            new ModelMeta.Check(new Ident("some"), "amount > 0"),
            new ModelMeta.Check(new Ident("few"), "amount < 9")));

    static final Codec<Money, Long> PRICE_CODEC = new MoneyCodec();

    static final Codec<Money, Long> DISCOUNT_CODEC = new MoneyCodec();

    static final Codec<String, String> SECRET_CODEC = new Backwards();

    static final Codec<Map<String, List<Integer>>, Json> COUNTS_CODEC = new JsonCodec<Map<String, List<Integer>>>() {};

    static final Codec<Money, Json> AS_JSON_CODEC = new JsonCodec<Money>() {};

    static final Codec<List<String>, List<?>> TAGS_CODEC = ArrayCodec.valuesInList();

    static final Codec<Integer[], List<?>> NUMBERS_CODEC = ArrayCodec.valuesInArray(Integer[]::new);

    static final Codec<List<DayOfWeek>, List<?>> DAYS_CODEC = ArrayCodec.constantsInList(DayOfWeek.class);

    static final Codec<DayOfWeek[], List<?>> MORE_CODEC = ArrayCodec.constantsInArray(DayOfWeek.class, DayOfWeek[]::new);

    static final Codec<List<BigDecimal>, List<?>> AMOUNTS_CODEC = ArrayCodec.valuesInList();

    private static final Even AMOUNT_VALIDATOR_1 = new Even();

    private static final Even AMOUNT_VALIDATOR_2 = new Even();

    /**
     * For the service loader, and for {@link Order_}.
     */
    public Order_Binding() {
    }

    @Override
    public Class<Order> type() {
        return Order.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Order create() {
        return new Order();
    }

    @Override
    public Order decode(RowView row, int first, ObjectSource source) {
        Order object = new Order();
        object.id = row.getLongOrNull(first);
        object.code = required(row.getString(first + 1), row, first + 1);
        object.amount = row.getInt(first + 2);
        object.state = row.getString(first + 3);
        object.twice = row.getIntOrNull(first + 4);
        object.price = PRICE_CODEC.fromColumn(required(row.getLongOrNull(first + 5), row, first + 5));
        Long discount = row.getLongOrNull(first + 6);
        object.discount = discount == null ? null : DISCOUNT_CODEC.fromColumn(discount);
        object.secret = SECRET_CODEC.fromColumn(required(row.getString(first + 7), row, first + 7));
        object.counts = COUNTS_CODEC.fromColumn(required(row.getJson(first + 8), row, first + 8));
        Json asJson = row.getJson(first + 9);
        object.asJson = asJson == null ? null : AS_JSON_CODEC.fromColumn(asJson);
        object.tags = TAGS_CODEC.fromColumn(required(row.getList(first + 10), row, first + 10));
        object.numbers = NUMBERS_CODEC.fromColumn(required(row.getList(first + 11), row, first + 11));
        List<?> days = row.getList(first + 12);
        object.days = days == null ? null : DAYS_CODEC.fromColumn(days);
        object.more = MORE_CODEC.fromColumn(required(row.getList(first + 13), row, first + 13));
        List<?> amounts = row.getList(first + 14);
        object.amounts = amounts == null ? null : AMOUNTS_CODEC.fromColumn(amounts);
        object.day = required(row.getDate(first + 15), row, first + 15);
        object.version = row.getLong(first + 16);
        return object;
    }

    @Override
    public @Nullable Object get(Order object, int field) {
        return switch (field) {
            case 0 -> object.id;
            case 1 -> object.code;
            case 2 -> object.amount;
            case 3 -> object.state;
            case 4 -> object.twice;
            case 5 -> object.price == null ? null : PRICE_CODEC.toColumn(object.price);
            case 6 -> object.discount == null ? null : DISCOUNT_CODEC.toColumn(object.discount);
            case 7 -> object.secret == null ? null : SECRET_CODEC.toColumn(object.secret);
            case 8 -> object.counts == null ? null : COUNTS_CODEC.toColumn(object.counts);
            case 9 -> object.asJson == null ? null : AS_JSON_CODEC.toColumn(object.asJson);
            case 10 -> object.tags == null ? null : TAGS_CODEC.toColumn(object.tags);
            case 11 -> object.numbers == null ? null : NUMBERS_CODEC.toColumn(object.numbers);
            case 12 -> object.days == null ? null : DAYS_CODEC.toColumn(object.days);
            case 13 -> object.more == null ? null : MORE_CODEC.toColumn(object.more);
            case 14 -> object.amounts == null ? null : AMOUNTS_CODEC.toColumn(object.amounts);
            case 15 -> object.day;
            case 16 -> object.version;
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Order object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Order object, @Nullable Object[] values, int first) {
        values[first] = object.id;
        values[first + 1] = object.code;
        values[first + 2] = object.amount;
        values[first + 3] = object.state;
        values[first + 4] = object.twice;
        values[first + 5] = object.price == null ? null : PRICE_CODEC.toColumn(object.price);
        values[first + 6] = object.discount == null ? null : DISCOUNT_CODEC.toColumn(object.discount);
        values[first + 7] = object.secret == null ? null : SECRET_CODEC.toColumn(object.secret);
        values[first + 8] = object.counts == null ? null : COUNTS_CODEC.toColumn(object.counts);
        values[first + 9] = object.asJson == null ? null : AS_JSON_CODEC.toColumn(object.asJson);
        values[first + 10] = object.tags == null ? null : TAGS_CODEC.toColumn(object.tags);
        values[first + 11] = object.numbers == null ? null : NUMBERS_CODEC.toColumn(object.numbers);
        values[first + 12] = object.days == null ? null : DAYS_CODEC.toColumn(object.days);
        values[first + 13] = object.more == null ? null : MORE_CODEC.toColumn(object.more);
        values[first + 14] = object.amounts == null ? null : AMOUNTS_CODEC.toColumn(object.amounts);
        values[first + 15] = object.day;
        values[first + 16] = object.version;
    }

    @Override
    public Order with(Order object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
            case 1 -> object.code = (String) Objects.requireNonNull(value, "code");
            case 2 -> object.amount = (int) Objects.requireNonNull(value, "amount");
            case 3 -> object.state = (String) value;
            case 4 -> object.twice = (Integer) value;
            case 5 -> object.price = PRICE_CODEC.fromColumn((Long) Objects.requireNonNull(value, "price"));
            case 6 -> object.discount = value == null ? null : DISCOUNT_CODEC.fromColumn((Long) value);
            case 7 -> object.secret = SECRET_CODEC.fromColumn((String) Objects.requireNonNull(value, "secret"));
            case 8 -> object.counts = COUNTS_CODEC.fromColumn((Json) Objects.requireNonNull(value, "counts"));
            case 9 -> object.asJson = value == null ? null : AS_JSON_CODEC.fromColumn((Json) value);
            case 10 -> object.tags = TAGS_CODEC.fromColumn((List<?>) Objects.requireNonNull(value, "tags"));
            case 11 -> object.numbers = NUMBERS_CODEC.fromColumn((List<?>) Objects.requireNonNull(value, "numbers"));
            case 12 -> object.days = value == null ? null : DAYS_CODEC.fromColumn((List<?>) value);
            case 13 -> object.more = MORE_CODEC.fromColumn((List<?>) Objects.requireNonNull(value, "more"));
            case 14 -> object.amounts = value == null ? null : AMOUNTS_CODEC.fromColumn((List<?>) value);
            case 15 -> object.day = (LocalDate) Objects.requireNonNull(value, "day");
            case 16 -> object.version = (long) Objects.requireNonNull(value, "version");
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Order_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Order_.MultipleObjectsReturned();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object column(int field, Object value) {
        return switch (field) {
            case 5 -> Money.class.isInstance(value) ? PRICE_CODEC.toColumn((Money) value) : value;
            case 6 -> Money.class.isInstance(value) ? DISCOUNT_CODEC.toColumn((Money) value) : value;
            case 8 -> Map.class.isInstance(value) ? COUNTS_CODEC.toColumn((Map<String, List<Integer>>) value) : value;
            case 9 -> Money.class.isInstance(value) ? AS_JSON_CODEC.toColumn((Money) value) : value;
            default -> value;
        };
    }

    @Override
    public boolean hasProblems() {
        return true;
    }

    @Override
    public List<String> problems(Order object, int field) {
        return switch (field) {
            case 2 -> problems(object.amount, AMOUNT_VALIDATOR_1, AMOUNT_VALIDATOR_2);
            default -> List.of();
        };
    }

    @Override
    public boolean changedColumns() {
        return true;
    }
}
