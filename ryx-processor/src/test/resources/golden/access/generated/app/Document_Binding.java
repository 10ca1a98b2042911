package app;

import base.Dated_Access;
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
import dev.ryx.meta.SqlType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Document}.
 */
@SuppressWarnings({"deprecation", "removal"})
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Document_Binding extends ModelBinding<Document> {
    private static final ModelMeta META = new ModelMeta(
            "app.Document",
            new Ident("documents"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.named("created", SqlType.TIMESTAMP).auto(FieldMeta.Auto.NOW_ADD).build(),
                    FieldMeta.named("note", SqlType.TEXT).nullable().build(),
                    FieldMeta.named("version", SqlType.INT).build(),
                    FieldMeta.named("size", SqlType.BIGINT).build(),
                    FieldMeta.foreignKey("owner", SqlType.BIGINT, new FieldMeta.Reference("app.Folder", "document", false, OnDelete.CASCADE)).build(),
                    FieldMeta.named("title", SqlType.TEXT).build(),
                    FieldMeta.named("isOpen", SqlType.BOOL).build(),
                    FieldMeta.named("day", new SqlType.Varchar(255)).nullable().constraint(new Constraint.Choices(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"))).build(),
                    FieldMeta.named("kind", SqlType.TEXT).build(),
                    FieldMeta.foreignKey("folder", SqlType.BIGINT, new FieldMeta.Reference("app.Folder", "documents", false, OnDelete.CASCADE)).build(),
                    FieldMeta.named("legacy", SqlType.INT).verboseName("old").helpText("Kept for old rows.").build()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Document_}.
     */
    public Document_Binding() {
    }

    @Override
    public Class<Document> type() {
        return Document.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Document create() {
        return new Document();
    }

    @Override
    public Document decode(RowView row, int first, ObjectSource source) {
        Document object = new Document();
        Dated_Access.id(object, row.getLongOrNull(first));
        Dated_Access.created(object, required(row.getTimestamp(first + 1), row, first + 1));
        Dated_Access.note(object, row.getString(first + 2));
        object.version = row.getInt(first + 3);
        object.setSize(row.getLong(first + 4));
        Dated_Access.owner(object).attach("app.Folder", row.getLongOrNull(first + 5), source);
        object.title = required(row.getString(first + 6), row, first + 6);
        object.setOpen(row.getBoolean(first + 7));
        String day = row.getString(first + 8);
        object.setDay(day == null ? null : constant(DayOfWeek.class, day, row, first + 8));
        object.kind(required(row.getString(first + 9), row, first + 9));
        object.getFolder().attach("app.Folder", row.getLongOrNull(first + 10), source);
        object.legacy = row.getInt(first + 11);
        return object;
    }

    @Override
    public @Nullable Object get(Document object, int field) {
        return switch (field) {
            case 0 -> Dated_Access.id(object);
            case 1 -> Dated_Access.created(object);
            case 2 -> Dated_Access.note(object);
            case 3 -> object.version;
            case 4 -> object.getSize();
            case 5 -> Dated_Access.owner(object).id();
            case 6 -> object.title;
            case 7 -> object.isOpen();
            case 8 -> object.getDay() == null ? null : object.getDay().name();
            case 9 -> object.kind();
            case 10 -> object.getFolder().id();
            case 11 -> object.legacy;
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Document object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Document object, @Nullable Object[] values, int first) {
        values[first] = Dated_Access.id(object);
        values[first + 1] = Dated_Access.created(object);
        values[first + 2] = Dated_Access.note(object);
        values[first + 3] = object.version;
        values[first + 4] = object.getSize();
        values[first + 5] = Dated_Access.owner(object).id();
        values[first + 6] = object.title;
        values[first + 7] = object.isOpen();
        values[first + 8] = object.getDay() == null ? null : object.getDay().name();
        values[first + 9] = object.kind();
        values[first + 10] = object.getFolder().id();
        values[first + 11] = object.legacy;
    }

    @Override
    public Document with(Document object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> Dated_Access.id(object, (Long) value);
            case 1 -> Dated_Access.created(object, (Instant) Objects.requireNonNull(value, "created"));
            case 2 -> Dated_Access.note(object, (String) value);
            case 3 -> object.version = (int) Objects.requireNonNull(value, "version");
            case 4 -> object.setSize((long) Objects.requireNonNull(value, "size"));
            case 5 -> Dated_Access.owner(object).setId(value);
            case 6 -> object.title = (String) Objects.requireNonNull(value, "title");
            case 7 -> object.setOpen((boolean) Objects.requireNonNull(value, "isOpen"));
            case 8 -> object.setDay(value == null ? null : DayOfWeek.valueOf((String) value));
            case 9 -> object.kind((String) Objects.requireNonNull(value, "kind"));
            case 10 -> object.getFolder().setId(value);
            case 11 -> object.legacy = (int) Objects.requireNonNull(value, "legacy");
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Document_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Document_.MultipleObjectsReturned();
    }

    @Override
    public void attach(Document object, ObjectSource source) {
        Dated_Access.owner(object).attach("app.Folder", source);
        object.getFolder().attach("app.Folder", source);
    }

    @Override
    public @Nullable Reference reference(Document object, int field) {
        return switch (field) {
            case 5 -> Dated_Access.owner(object);
            case 10 -> object.getFolder();
            default -> null;
        };
    }
}
