package shop;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.RelationMeta;
import dev.ryx.meta.SqlType;
import java.util.List;
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
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build()),
            List.of(
                    new RelationMeta.Reverse("lines", "shop.OrderLine", "order")),
            List.of(),
            List.of(),
            List.of(),
            true);

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
        return object;
    }

    @Override
    public @Nullable Object get(Order object, int field) {
        return switch (field) {
            case 0 -> object.id;
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
    }

    @Override
    public Order with(Order object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
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
}
