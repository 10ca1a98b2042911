package blog;

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
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Author}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Author_Binding extends ModelBinding<Author> {
    private static final ModelMeta META = new ModelMeta(
            "blog.Author",
            new Ident("authors"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.named("name", new SqlType.Varchar(100)).unique().build()),
            List.of(
                    new RelationMeta.Reverse("posts", "blog.Post", "author")),
            List.of("name"),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Author_}.
     */
    public Author_Binding() {
    }

    @Override
    public Class<Author> type() {
        return Author.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Author create() {
        return new Author();
    }

    @Override
    public Author decode(RowView row, int first, ObjectSource source) {
        Author object = new Author();
        object.id = row.getLongOrNull(first);
        object.name = required(row.getString(first + 1), row, first + 1);
        return object;
    }

    @Override
    public @Nullable Object get(Author object, int field) {
        return switch (field) {
            case 0 -> object.id;
            case 1 -> object.name;
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Author object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Author object, @Nullable Object[] values, int first) {
        values[first] = object.id;
        values[first + 1] = object.name;
    }

    @Override
    public Author with(Author object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
            case 1 -> object.name = (String) Objects.requireNonNull(value, "name");
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Author_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Author_.MultipleObjectsReturned();
    }
}
