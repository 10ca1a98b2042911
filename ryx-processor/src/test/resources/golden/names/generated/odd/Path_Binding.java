package odd;

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
import java.lang.Class;
import java.lang.IndexOutOfBoundsException;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Path}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Path_Binding extends ModelBinding<Path> {
    private static final ModelMeta META = new ModelMeta(
            "odd.Path",
            new Ident("paths"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.named("objects", SqlType.INT).build(),
                    FieldMeta.named("path", SqlType.TEXT).build(),
                    FieldMeta.named("clasPath", SqlType.INT).build(),
                    FieldMeta.named("object", new SqlType.Varchar(255)).nullable().constraint(new Constraint.Choices(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"))).build(),
                    FieldMeta.named("row", new SqlType.Varchar(255)).nullable().constraint(new Constraint.Choices(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"))).build(),
                    FieldMeta.named("first", new SqlType.Varchar(255)).nullable().constraint(new Constraint.Choices(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"))).build(),
                    FieldMeta.named("source", new SqlType.Varchar(255)).nullable().constraint(new Constraint.Choices(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"))).build(),
                    FieldMeta.foreignKey("notify", SqlType.BIGINT, new FieldMeta.Reference("odd.Path", "paths", false, OnDelete.CASCADE)).build(),
                    FieldMeta.foreignKey("clas", SqlType.BIGINT, new FieldMeta.Reference("odd.Class", "roads", false, OnDelete.CASCADE)).build()),
            List.of(
                    new RelationMeta.ManyToMany("isNull", "odd.DoesNotExist", "ways", new Ident("path_is_null"), new Ident("path_id"), new Ident("does_not_exist_id"))),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Path_}.
     */
    public Path_Binding() {
    }

    @Override
    public Class<Path> type() {
        return Path.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Path create() {
        return new Path();
    }

    @Override
    public Path decode(RowView row, int first, ObjectSource source) {
        Path object = new Path();
        object.id = row.getLongOrNull(first);
        object.objects = row.getInt(first + 1);
        object.path = required(row.getString(first + 2), row, first + 2);
        object.clasPath = row.getInt(first + 3);
        String object_ = row.getString(first + 4);
        object.object = object_ == null ? null : constant(DayOfWeek.class, object_, row, first + 4);
        String row_ = row.getString(first + 5);
        object.row = row_ == null ? null : constant(DayOfWeek.class, row_, row, first + 5);
        String first_ = row.getString(first + 6);
        object.first = first_ == null ? null : constant(DayOfWeek.class, first_, row, first + 6);
        String source_ = row.getString(first + 7);
        object.source = source_ == null ? null : constant(DayOfWeek.class, source_, row, first + 7);
        object.notify.attach("odd.Path", row.getLongOrNull(first + 8), source);
        object.clas.attach("odd.Class", row.getLongOrNull(first + 9), source);
        return object;
    }

    @Override
    public @Nullable Object get(Path object, int field) {
        return switch (field) {
            case 0 -> object.id;
            case 1 -> object.objects;
            case 2 -> object.path;
            case 3 -> object.clasPath;
            case 4 -> object.object == null ? null : object.object.name();
            case 5 -> object.row == null ? null : object.row.name();
            case 6 -> object.first == null ? null : object.first.name();
            case 7 -> object.source == null ? null : object.source.name();
            case 8 -> object.notify.id();
            case 9 -> object.clas.id();
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Path object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Path object, @Nullable Object[] values, int first) {
        values[first] = object.id;
        values[first + 1] = object.objects;
        values[first + 2] = object.path;
        values[first + 3] = object.clasPath;
        values[first + 4] = object.object == null ? null : object.object.name();
        values[first + 5] = object.row == null ? null : object.row.name();
        values[first + 6] = object.first == null ? null : object.first.name();
        values[first + 7] = object.source == null ? null : object.source.name();
        values[first + 8] = object.notify.id();
        values[first + 9] = object.clas.id();
    }

    @Override
    public Path with(Path object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
            case 1 -> object.objects = (int) Objects.requireNonNull(value, "objects");
            case 2 -> object.path = (String) Objects.requireNonNull(value, "path");
            case 3 -> object.clasPath = (int) Objects.requireNonNull(value, "clasPath");
            case 4 -> object.object = value == null ? null : DayOfWeek.valueOf((String) value);
            case 5 -> object.row = value == null ? null : DayOfWeek.valueOf((String) value);
            case 6 -> object.first = value == null ? null : DayOfWeek.valueOf((String) value);
            case 7 -> object.source = value == null ? null : DayOfWeek.valueOf((String) value);
            case 8 -> object.notify.setId(value);
            case 9 -> object.clas.setId(value);
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Path_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Path_.MultipleObjectsReturned();
    }

    @Override
    public void attach(Path object, ObjectSource source) {
        object.notify.attach("odd.Path", source);
        object.clas.attach("odd.Class", source);
    }

    @Override
    public @Nullable Reference reference(Path object, int field) {
        return switch (field) {
            case 8 -> object.notify;
            case 9 -> object.clas;
            default -> null;
        };
    }
}
