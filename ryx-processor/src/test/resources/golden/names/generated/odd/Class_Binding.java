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
import java.lang.IndexOutOfBoundsException;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Class}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Class_Binding extends ModelBinding<Class> {
    private static final ModelMeta META = new ModelMeta(
            "odd.Class",
            new Ident("classes"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Class_}.
     */
    public Class_Binding() {
    }

    @Override
    public java.lang.Class<Class> type() {
        return Class.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Class create() {
        return new Class();
    }

    @Override
    public Class decode(RowView row, int first, ObjectSource source) {
        Class object = new Class();
        object.id = row.getLongOrNull(first);
        return object;
    }

    @Override
    public @Nullable Object get(Class object, int field) {
        return switch (field) {
            case 0 -> object.id;
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Class object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Class object, @Nullable Object[] values, int first) {
        values[first] = object.id;
    }

    @Override
    public Class with(Class object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Class_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Class_.MultipleObjectsReturned();
    }
}
