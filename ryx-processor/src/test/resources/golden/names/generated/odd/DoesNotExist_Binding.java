package odd;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
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
 * Makes, reads and fills objects of {@link DoesNotExist}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class DoesNotExist_Binding extends ModelBinding<DoesNotExist> {
    private static final ModelMeta META = new ModelMeta(
            "odd.DoesNotExist",
            new Ident("does_not_exists"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link DoesNotExist_}.
     */
    public DoesNotExist_Binding() {
    }

    @Override
    public Class<DoesNotExist> type() {
        return DoesNotExist.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public DoesNotExist create() {
        return new DoesNotExist();
    }

    @Override
    public DoesNotExist decode(RowView row, int first, ObjectSource source) {
        DoesNotExist object = new DoesNotExist();
        object.id = row.getLongOrNull(first);
        return object;
    }

    @Override
    public @Nullable Object get(DoesNotExist object, int field) {
        return switch (field) {
            case 0 -> object.id;
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(DoesNotExist object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(DoesNotExist object, @Nullable Object[] values, int first) {
        values[first] = object.id;
    }

    @Override
    public DoesNotExist with(DoesNotExist object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public dev.ryx.error.DoesNotExist doesNotExist() {
        return new DoesNotExist_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new DoesNotExist_.MultipleObjectsReturned();
    }
}
