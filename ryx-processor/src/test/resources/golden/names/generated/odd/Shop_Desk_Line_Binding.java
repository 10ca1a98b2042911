package odd;

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
 * Makes, reads and fills objects of {@link Shop.Desk.Line}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Shop_Desk_Line_Binding extends ModelBinding<Shop.Desk.Line> {
    private static final ModelMeta META = new ModelMeta(
            "odd.Shop.Desk.Line",
            new Ident("lines"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.foreignKey("order", SqlType.BIGINT, new FieldMeta.Reference("odd.Shop.Order", "line", false, OnDelete.CASCADE)).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Shop_Desk_Line_}.
     */
    public Shop_Desk_Line_Binding() {
    }

    @Override
    public Class<Shop.Desk.Line> type() {
        return Shop.Desk.Line.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Shop.Desk.Line create() {
        return new Shop.Desk.Line();
    }

    @Override
    public Shop.Desk.Line decode(RowView row, int first, ObjectSource source) {
        Shop.Desk.Line object = new Shop.Desk.Line();
        object.id = row.getLongOrNull(first);
        object.order.attach("odd.Shop.Order", row.getLongOrNull(first + 1), source);
        return object;
    }

    @Override
    public @Nullable Object get(Shop.Desk.Line object, int field) {
        return switch (field) {
            case 0 -> object.id;
            case 1 -> object.order.id();
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Shop.Desk.Line object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Shop.Desk.Line object, @Nullable Object[] values, int first) {
        values[first] = object.id;
        values[first + 1] = object.order.id();
    }

    @Override
    public Shop.Desk.Line with(Shop.Desk.Line object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
            case 1 -> object.order.setId(value);
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Shop_Desk_Line_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Shop_Desk_Line_.MultipleObjectsReturned();
    }

    @Override
    public void attach(Shop.Desk.Line object, ObjectSource source) {
        object.order.attach("odd.Shop.Order", source);
    }

    @Override
    public @Nullable Reference reference(Shop.Desk.Line object, int field) {
        return switch (field) {
            case 1 -> object.order;
            default -> null;
        };
    }
}
