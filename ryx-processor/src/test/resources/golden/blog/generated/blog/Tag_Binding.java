package blog;

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
 * Makes, reads and fills objects of {@link Tag}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Tag_Binding extends ModelBinding<Tag> {
    private static final ModelMeta META = new ModelMeta(
            "blog.Tag",
            new Ident("tags"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.named("name", new SqlType.Varchar(50)).build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Tag_}.
     */
    public Tag_Binding() {
    }

    @Override
    public Class<Tag> type() {
        return Tag.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Tag create() {
        throw noEmptyRecord();
    }

    @Override
    public Tag decode(RowView row, int first, ObjectSource source) {
        return new Tag(row.getLongOrNull(first),
                required(row.getString(first + 1), row, first + 1));
    }

    @Override
    public @Nullable Object get(Tag object, int field) {
        return switch (field) {
            case 0 -> object.id();
            case 1 -> object.name();
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Tag object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Tag object, @Nullable Object[] values, int first) {
        values[first] = object.id();
        values[first + 1] = object.name();
    }

    @Override
    public Tag with(Tag object, int field, @Nullable Object value) {
        return switch (field) {
            case 0 -> new Tag((Long) value, object.name());
            case 1 -> new Tag(object.id(), (String) Objects.requireNonNull(value, "name"));
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Tag made(@Nullable Object[] values) {
        return new Tag(values[0] == null ? null : (Long) values[0],
                values[1] == null ? null : (String) values[1]);
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Tag_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Tag_.MultipleObjectsReturned();
    }
}
