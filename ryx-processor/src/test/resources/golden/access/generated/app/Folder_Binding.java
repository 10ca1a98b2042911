package app;

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
 * Makes, reads and fills objects of {@link Folder}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Folder_Binding extends ModelBinding<Folder> {
    private static final ModelMeta META = new ModelMeta(
            "app.Folder",
            new Ident("folders"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.named("name", SqlType.TEXT).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Folder_}.
     */
    public Folder_Binding() {
    }

    @Override
    public Class<Folder> type() {
        return Folder.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Folder create() {
        return new Folder();
    }

    @Override
    public Folder decode(RowView row, int first, ObjectSource source) {
        Folder object = new Folder();
        object.id = row.getLongOrNull(first);
        object.name = required(row.getString(first + 1), row, first + 1);
        return object;
    }

    @Override
    public @Nullable Object get(Folder object, int field) {
        return switch (field) {
            case 0 -> object.id;
            case 1 -> object.name;
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Folder object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Folder object, @Nullable Object[] values, int first) {
        values[first] = object.id;
        values[first + 1] = object.name;
    }

    @Override
    public Folder with(Folder object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
            case 1 -> object.name = (String) Objects.requireNonNull(value, "name");
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Folder_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Folder_.MultipleObjectsReturned();
    }
}
