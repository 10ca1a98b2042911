package blog;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.binding.Reference;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.Constraint;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.RelationMeta;
import dev.ryx.meta.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Post}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Post_Binding extends ModelBinding<Post> {
    private static final ModelMeta META = new ModelMeta(
            "blog.Post",
            new Ident("posts"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.named("title", new SqlType.Varchar(200)).build(),
                    FieldMeta.named("slug", new SqlType.Varchar(210)).unique().constraint(new Constraint.Slug()).build(),
                    FieldMeta.named("body", SqlType.TEXT).nullable().blank().build(),
                    FieldMeta.named("views", SqlType.INT).build(),
                    FieldMeta.named("active", SqlType.BOOL).build(),
                    FieldMeta.named("status", new SqlType.Varchar(255)).constraint(new Constraint.Choices(List.of("DRAFT", "PUBLISHED"))).build(),
                    FieldMeta.named("before", new SqlType.Varchar(255)).nullable().constraint(new Constraint.Choices(List.of("DRAFT", "PUBLISHED"))).build(),
                    FieldMeta.named("created", SqlType.TIMESTAMP).auto(FieldMeta.Auto.NOW_ADD).build(),
                    FieldMeta.foreignKey("author", SqlType.BIGINT, new FieldMeta.Reference("blog.Author", "posts", false, OnDelete.CASCADE)).build(),
                    FieldMeta.foreignKey("editor", SqlType.BIGINT, new FieldMeta.Reference("blog.Author", "edited", false, OnDelete.SET_NULL)).nullable().build()),
            List.of(
                    new RelationMeta.ManyToMany("tags", "blog.Tag", "posts", new Ident("post_tags"), new Ident("post_id"), new Ident("tag_id"))),
            List.of("-created"),
            List.of(
                    new ModelMeta.FieldSet(new Ident("posts_author_id_slug_uniq"), List.of("author", "slug"))),
            List.of(
                    new ModelMeta.FieldSet(new Ident("posts_recent"), List.of("created", "views"))),
            true);

    /**
     * For the service loader, and for {@link Post_}.
     */
    public Post_Binding() {
    }

    @Override
    public Class<Post> type() {
        return Post.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Post create() {
        return new Post();
    }

    @Override
    public Post decode(RowView row, int first, ObjectSource source) {
        Post object = new Post();
        object.id = row.getLongOrNull(first);
        object.title = required(row.getString(first + 1), row, first + 1);
        object.slug = required(row.getString(first + 2), row, first + 2);
        object.body = row.getString(first + 3);
        object.views = row.getInt(first + 4);
        object.active = row.getBoolean(first + 5);
        object.status = constant(Status.class, required(row.getString(first + 6), row, first + 6), row, first + 6);
        String before = row.getString(first + 7);
        object.before = before == null ? null : constant(Status.class, before, row, first + 7);
        object.created = required(row.getTimestamp(first + 8), row, first + 8);
        object.author.attach("blog.Author", row.getLongOrNull(first + 9), source);
        object.editor.attach("blog.Author", row.getLongOrNull(first + 10), source);
        return object;
    }

    @Override
    public @Nullable Object get(Post object, int field) {
        return switch (field) {
            case 0 -> object.id;
            case 1 -> object.title;
            case 2 -> object.slug;
            case 3 -> object.body;
            case 4 -> object.views;
            case 5 -> object.active;
            case 6 -> object.status == null ? null : object.status.name();
            case 7 -> object.before == null ? null : object.before.name();
            case 8 -> object.created;
            case 9 -> object.author.id();
            case 10 -> object.editor.id();
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Post object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Post object, @Nullable Object[] values, int first) {
        values[first] = object.id;
        values[first + 1] = object.title;
        values[first + 2] = object.slug;
        values[first + 3] = object.body;
        values[first + 4] = object.views;
        values[first + 5] = object.active;
        values[first + 6] = object.status == null ? null : object.status.name();
        values[first + 7] = object.before == null ? null : object.before.name();
        values[first + 8] = object.created;
        values[first + 9] = object.author.id();
        values[first + 10] = object.editor.id();
    }

    @Override
    public Post with(Post object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
            case 1 -> object.title = (String) Objects.requireNonNull(value, "title");
            case 2 -> object.slug = (String) Objects.requireNonNull(value, "slug");
            case 3 -> object.body = (String) value;
            case 4 -> object.views = (int) Objects.requireNonNull(value, "views");
            case 5 -> object.active = (boolean) Objects.requireNonNull(value, "active");
            case 6 -> object.status = Status.valueOf((String) Objects.requireNonNull(value, "status"));
            case 7 -> object.before = value == null ? null : Status.valueOf((String) value);
            case 8 -> object.created = (Instant) Objects.requireNonNull(value, "created");
            case 9 -> object.author.setId(value);
            case 10 -> object.editor.setId(value);
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Post_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Post_.MultipleObjectsReturned();
    }

    @Override
    public void attach(Post object, ObjectSource source) {
        object.author.attach("blog.Author", source);
        object.editor.attach("blog.Author", source);
    }

    @Override
    public @Nullable Reference reference(Post object, int field) {
        return switch (field) {
            case 9 -> object.author;
            case 10 -> object.editor;
            default -> null;
        };
    }
}
