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
 * Makes, reads and fills objects of {@link Manager}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Manager_Binding extends ModelBinding<Manager> {
    private static final ModelMeta META = new ModelMeta(
            "odd.Manager",
            new Ident("managers"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.foreignKey("deputy", SqlType.BIGINT, new FieldMeta.Reference("odd.Manager", "manager", true, OnDelete.CASCADE)).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Manager_}.
     */
    public Manager_Binding() {
    }

    @Override
    public Class<Manager> type() {
        return Manager.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Manager create() {
        return new Manager();
    }

    @Override
    public Manager decode(RowView row, int first, ObjectSource source) {
        Manager object = new Manager();
        object.id = row.getLongOrNull(first);
        object.deputy.attach("odd.Manager", row.getLongOrNull(first + 1), source);
        return object;
    }

    @Override
    public @Nullable Object get(Manager object, int field) {
        return switch (field) {
            case 0 -> object.id;
            case 1 -> object.deputy.id();
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Manager object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Manager object, @Nullable Object[] values, int first) {
        values[first] = object.id;
        values[first + 1] = object.deputy.id();
    }

    @Override
    public Manager with(Manager object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
            case 1 -> object.deputy.setId(value);
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Manager_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Manager_.MultipleObjectsReturned();
    }

    @Override
    public void attach(Manager object, ObjectSource source) {
        object.deputy.attach("odd.Manager", source);
    }

    @Override
    public @Nullable Reference reference(Manager object, int field) {
        return switch (field) {
            case 1 -> object.deputy;
            default -> null;
        };
    }
}
