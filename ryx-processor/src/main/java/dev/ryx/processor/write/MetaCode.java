package dev.ryx.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.ryx.meta.Constraint;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.ModelMeta.FieldSet;
import dev.ryx.meta.Names;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.RelationMeta;
import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Writes metadata as the Java expression that makes it. */
final class MetaCode {

    private MetaCode() {}

    static CodeBlock of(ModelMeta meta) {
        return CodeBlock.builder()
                .add("new $T(\n$>$>", ModelMeta.class)
                .add("$S,\n$L,\n", meta.name(), ident(meta.table()))
                .add("$L,\n", lines(meta.fields(), MetaCode::field))
                .add("$L,\n", lines(meta.relations(), MetaCode::relation))
                .add("$L,\n", strings(meta.ordering()))
                .add("$L,\n", lines(meta.uniqueTogether(), MetaCode::fieldSet))
                .add("$L,\n", lines(meta.indexes(), MetaCode::fieldSet))
                .add("$L", meta.managed())
                .add(place(meta))
                .add(")$<$<")
                .add(meta.checks().isEmpty() ? CodeBlock.of("") : checks(meta))
                .build();
    }

    private static CodeBlock checks(ModelMeta meta) {
        return CodeBlock.of(
                ".withChecks($L)",
                lines(
                        meta.checks(),
                        check -> CodeBlock.of(
                                "new $T($L, $S)", ModelMeta.Check.class, ident(check.name()), check.condition())));
    }

    /** The database and the schema, if they are named. */
    private static CodeBlock place(ModelMeta meta) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (meta.database() != null || meta.schema() != null) {
            code.add(",\n$L", meta.database() == null ? "null" : CodeBlock.of("$S", meta.database()));
        }
        if (meta.schema() != null) {
            code.add(",\n$L", ident(meta.schema()));
        }
        return code.build();
    }

    private static CodeBlock field(FieldMeta field) {
        CodeBlock.Builder code = CodeBlock.builder().add(start(field));
        String column = field.column().text();
        boolean expected = column.equals(Names.snakeCase(field.name()) + (field.isForeignKey() ? "_id" : ""));
        if (!expected) {
            code.add(".column($S)", column);
        }
        addFlags(field, code);
        if (field.auto() != FieldMeta.Auto.NONE) {
            code.add(".auto($T.$L)", FieldMeta.Auto.class, field.auto());
        }
        addDatabaseOptions(field, code);
        field.constraints().forEach(constraint -> code.add(".constraint($L)", constraint(constraint)));
        if (!field.verboseName().equals(Names.words(field.name()))) {
            code.add(".verboseName($S)", field.verboseName());
        }
        if (!field.helpText().isEmpty()) {
            code.add(".helpText($S)", field.helpText());
        }
        return code.add(".build()").build();
    }

    private static void addDatabaseOptions(FieldMeta field, CodeBlock.Builder code) {
        addFlag(code, !field.editable(), "notEditable");
        if (field.dbDefault() != null) {
            code.add(".dbDefault($S)", field.dbDefault());
        }
        if (field.generated() != null) {
            code.add(".generated($S)", field.generated());
        }
        if (field.collation() != null) {
            code.add(".collation($S)", field.collation().text());
        }
    }

    private static CodeBlock start(FieldMeta field) {
        FieldMeta.Reference reference = field.reference();
        if (reference == null) {
            return CodeBlock.of("$T.named($S, $L)", FieldMeta.class, field.name(), type(field.type()));
        }
        return CodeBlock.of(
                "$T.foreignKey($S, $L, new $T($S, $S, $L, $T.$L))",
                FieldMeta.class,
                field.name(),
                type(field.type()),
                FieldMeta.Reference.class,
                reference.model(),
                reference.relatedName(),
                reference.oneToOne(),
                OnDelete.class,
                reference.onDelete());
    }

    private static void addFlags(FieldMeta field, CodeBlock.Builder code) {
        addFlag(code, field.nullable(), "nullable");
        addFlag(code, field.primaryKey(), "primaryKey");
        addFlag(code, field.unique() && !field.isForeignKey(), "unique");
        addFlag(code, field.indexed() && !field.isForeignKey(), "indexed");
        addFlag(code, field.blank(), "blank");
        addFlag(code, field.strip(), "strip");
    }

    private static void addFlag(CodeBlock.Builder code, boolean flag, String method) {
        if (flag) {
            code.add(".$N()", method);
        }
    }

    private static CodeBlock type(SqlType type) {
        return switch (type) {
            case SqlType.Varchar(int length) -> CodeBlock.of("new $T($L)", SqlType.Varchar.class, length);
            case SqlType.Decimal(int precision, int scale) ->
                CodeBlock.of("new $T($L, $L)", SqlType.Decimal.class, precision, scale);
            case SqlType.Array(SqlType element) -> CodeBlock.of("new $T($L)", SqlType.Array.class, type(element));
            case SqlType.Int(int bits) -> common(bits == 16 ? "SMALLINT" : bits == 32 ? "INT" : "BIGINT");
            case SqlType.Bool _ -> common("BOOL");
            case SqlType.Float _ -> common("FLOAT");
            case SqlType.Text _ -> common("TEXT");
            case SqlType.Date _ -> common("DATE");
            case SqlType.Time _ -> common("TIME");
            case SqlType.DateTime _ -> common("DATETIME");
            case SqlType.Timestamp _ -> common("TIMESTAMP");
            case SqlType.Interval _ -> common("INTERVAL");
            case SqlType.Uuid _ -> common("UUID");
            case SqlType.Bytes _ -> common("BYTES");
            case SqlType.Json _ -> common("JSON");
        };
    }

    private static CodeBlock common(String constant) {
        return CodeBlock.of("$T.$N", SqlType.class, constant);
    }

    private static CodeBlock constraint(Constraint constraint) {
        CodeBlock arguments = switch (constraint) {
            case Constraint.Min(BigDecimal value) -> decimal(value);
            case Constraint.Max(BigDecimal value) -> decimal(value);
            case Constraint.Range(BigDecimal min, BigDecimal max) -> CodeBlock.of("$L, $L", decimal(min), decimal(max));
            case Constraint.MinLength(int length) -> CodeBlock.of("$L", length);
            case Constraint.Regex(String pattern, String message) -> CodeBlock.of("$S, $S", pattern, message);
            case Constraint.Choices(List<String> values) -> strings(values);
            case Constraint.Slug _,
                    Constraint.Email _,
                    Constraint.Url _,
                    Constraint.IpAddress _,
                    Constraint.NotBlank _,
                    Constraint.UniqueValue _ -> CodeBlock.of("");
            case Constraint.UniqueFor(var period, String time) ->
                CodeBlock.of("$T.$L, $S", Constraint.UniqueFor.Period.class, period, time);
        };
        return instance(constraint.getClass(), arguments);
    }

    private static CodeBlock relation(RelationMeta relation) {
        return switch (relation) {
            case RelationMeta.Reverse(String name, String target, String mappedBy) ->
                CodeBlock.of("new $T($S, $S, $S)", RelationMeta.Reverse.class, name, target, mappedBy);
            case RelationMeta.ManyToMany(
                    String name,
                    String target,
                    String relatedName,
                    Ident table,
                    Ident source,
                    Ident other,
                    String through) ->
                CodeBlock.of(
                        "new $T($S, $S, $S, $L, $L, $L$L)",
                        RelationMeta.ManyToMany.class,
                        name,
                        target,
                        relatedName,
                        ident(table),
                        ident(source),
                        ident(other),
                        through == null ? "" : CodeBlock.of(", $S", through));
        };
    }

    private static CodeBlock fieldSet(FieldSet set) {
        return CodeBlock.of("new $T($L, $L)", FieldSet.class, ident(set.name()), strings(set.fields()));
    }

    private static CodeBlock ident(Ident ident) {
        return instance(Ident.class, CodeBlock.of("$S", ident.text()));
    }

    private static CodeBlock decimal(BigDecimal value) {
        return instance(BigDecimal.class, CodeBlock.of("$S", value));
    }

    private static CodeBlock instance(Class<?> type, CodeBlock arguments) {
        return CodeBlock.of("new $T($L)", type, arguments);
    }

    private static CodeBlock strings(Collection<String> values) {
        CodeBlock items =
                values.stream().map(value -> CodeBlock.of("$S", value)).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L)", List.class, items);
    }

    private static <T> CodeBlock lines(List<T> values, Function<T, CodeBlock> code) {
        if (values.isEmpty()) {
            return CodeBlock.of("$T.of()", List.class);
        }
        CodeBlock items = values.stream().map(code).collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("$T.of(\n$>$>$L$<$<)", List.class, items);
    }
}
