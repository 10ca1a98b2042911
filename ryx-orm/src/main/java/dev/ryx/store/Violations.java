package dev.ryx.store;

import dev.ryx.binding.Bindings;
import dev.ryx.error.IntegrityException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the fields that a violated constraint is about: by its name as migrations give it, or by its columns. */
final class Violations {

    private Violations() {}

    /** What the database said about a statement, with the fields, if they are found. */
    static IntegrityException explained(IntegrityException told, Statement statement) {
        String name = modelOf(statement);
        if (name == null) {
            return told;
        }
        ModelMeta model = Bindings.models().get(name);
        List<String> fields = told.constraint().stream()
                .flatMap(constraint -> Arrays.stream(constraint.split(", ")))
                .flatMap(part -> fields(model, told.kind(), part.substring(part.lastIndexOf('.') + 1)))
                .distinct()
                .toList();
        return fields.isEmpty() ? told : told.about(model.label(), fields);
    }

    private static @Nullable String modelOf(Statement statement) {
        return switch (statement) {
            case Statement.Insert insert -> insert.model();
            case Statement.InsertSelect insert -> insert.model();
            case Statement.Update update -> update.query().model();
            case Statement.UpdateRows update -> update.model();
            case Statement.Delete _,
                    Statement.Select _,
                    Statement.Count _,
                    Statement.Exists _,
                    Statement.AggregateAll _ -> null;
        };
    }

    private static Stream<String> fields(ModelMeta model, IntegrityException.Kind kind, String constraint) {
        Stream<String> columns = model.fields().stream()
                .filter(field -> field.column().text().equals(constraint) || isOf(model, field, kind, constraint))
                .map(FieldMeta::name);
        Stream<String> sets = model.uniqueTogether().stream()
                .filter(set -> set.name().text().equals(constraint))
                .flatMap(set -> set.fields().stream());
        return Stream.concat(columns, sets);
    }

    private static boolean isOf(ModelMeta model, FieldMeta field, IntegrityException.Kind kind, String constraint) {
        return switch (kind) {
            case UNIQUE ->
                field.primaryKey() ? isPrimaryKey(model, constraint) : isNamed("uq", model, field, constraint);
            case FOREIGN_KEY -> isNamed("fk", model, field, constraint);
            case NOT_NULL, CHECK -> false;
        };
    }

    private static boolean isPrimaryKey(ModelMeta model, String constraint) {
        return constraint.equals("PRIMARY") || constraint.equals(model.table().text() + "_pkey");
    }

    private static boolean isNamed(String prefix, ModelMeta model, FieldMeta field, String constraint) {
        return Ident.joined(prefix, model.table().text(), field.column().text())
                .text()
                .equals(constraint);
    }
}
