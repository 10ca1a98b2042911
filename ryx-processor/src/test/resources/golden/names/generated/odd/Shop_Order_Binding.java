package odd;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import java.lang.Class;
import java.lang.IndexOutOfBoundsException;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Shop.Order}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Shop_Order_Binding extends ModelBinding<Shop.Order> {
    private static final ModelMeta META = new ModelMeta(
            "odd.Shop.Order",
            new Ident("orders"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Shop_Order_}.
     */
    public Shop_Order_Binding() {
    }

    @Override
    public Class<Shop.Order> type() {
        return Shop.Order.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Shop.Order create() {
        return new Shop.Order();
    }

    @Override
    public Shop.Order decode(RowView row, int first, ObjectSource source) {
        Shop.Order object = new Shop.Order();
        object.id = row.getLongOrNull(first);
        return object;
    }

    @Override
    public @Nullable Object get(Shop.Order object, int field) {
        return switch (field) {
            case 0 -> object.id;
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Shop.Order object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Shop.Order object, @Nullable Object[] values, int first) {
        values[first] = object.id;
    }

    @Override
    public Shop.Order with(Shop.Order object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Shop_Order_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Shop_Order_.MultipleObjectsReturned();
    }
}
