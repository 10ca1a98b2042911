package shop;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.binding.Reference;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link OrderLine}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class OrderLine_Binding extends ModelBinding<OrderLine> {
    private static final ModelMeta META = new ModelMeta(
            "shop.OrderLine",
            new Ident("order_lines"),
            List.of(
                    FieldMeta.foreignKey("order", SqlType.BIGINT, new FieldMeta.Reference("shop.Order", "lines", false, OnDelete.CASCADE)).primaryKey().build(),
                    FieldMeta.named("line", SqlType.INT).primaryKey().build(),
                    FieldMeta.named("part", SqlType.SMALLINT).primaryKey().build(),
                    FieldMeta.named("device", SqlType.UUID).primaryKey().build(),
                    FieldMeta.named("code", new SqlType.Varchar(10)).primaryKey().build(),
                    FieldMeta.named("amount", SqlType.INT).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link OrderLine_}.
     */
    public OrderLine_Binding() {
    }

    @Override
    public Class<OrderLine> type() {
        return OrderLine.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public OrderLine create() {
        return new OrderLine();
    }

    @Override
    public OrderLine decode(RowView row, int first, ObjectSource source) {
        OrderLine object = new OrderLine();
        object.order.attach("shop.Order", row.getLongOrNull(first), source);
        object.line = row.getInt(first + 1);
        object.part = row.getShort(first + 2);
        object.device = required(row.getUuid(first + 3), row, first + 3);
        object.code = required(row.getString(first + 4), row, first + 4);
        object.amount = row.getInt(first + 5);
        return object;
    }

    @Override
    public @Nullable Object get(OrderLine object, int field) {
        return switch (field) {
            case 0 -> object.order.id();
            case 1 -> object.line;
            case 2 -> object.part;
            case 3 -> object.device;
            case 4 -> object.code;
            case 5 -> object.amount;
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(OrderLine object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(OrderLine object, @Nullable Object[] values, int first) {
        values[first] = object.order.id();
        values[first + 1] = object.line;
        values[first + 2] = object.part;
        values[first + 3] = object.device;
        values[first + 4] = object.code;
        values[first + 5] = object.amount;
    }

    @Override
    public OrderLine with(OrderLine object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.order.setId(value);
            case 1 -> object.line = (Integer) Objects.requireNonNull(value, "line");
            case 2 -> object.part = (short) Objects.requireNonNull(value, "part");
            case 3 -> object.device = (UUID) Objects.requireNonNull(value, "device");
            case 4 -> object.code = (String) Objects.requireNonNull(value, "code");
            case 5 -> object.amount = (int) Objects.requireNonNull(value, "amount");
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new OrderLine_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new OrderLine_.MultipleObjectsReturned();
    }

    @Override
    public Class<?> keyType() {
        return OrderLine.Key.class;
    }

    @Override
    protected Object newKey(Object[] values) {
        return new OrderLine.Key(((Number) values[0]).longValue(), ((Number) values[1]).intValue(), ((Number) values[2]).shortValue(), (UUID) values[3], (String) values[4]);
    }

    @Override
    protected @Nullable Object[] keyValues(Object key) {
        OrderLine.Key of = (OrderLine.Key) key;
        return new Object[] {of.order(), of.line(), of.part(), of.device(), of.code()};
    }

    @Override
    public void attach(OrderLine object, ObjectSource source) {
        object.order.attach("shop.Order", source);
    }

    @Override
    public @Nullable Reference reference(OrderLine object, int field) {
        return switch (field) {
            case 0 -> object.order;
            default -> null;
        };
    }
}
