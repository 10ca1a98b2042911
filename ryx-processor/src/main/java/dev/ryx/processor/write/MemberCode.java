package dev.ryx.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.RyxTypes;
import dev.ryx.processor.source.Scalar;
import dev.ryx.processor.source.Target;
import dev.ryx.processor.source.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What a model's columns and its paths have in common: names, types and the methods of relations. */
final class MemberCode {

    /** Where queries begin. */
    static final String MANAGER = "objects";

    /** The class of a model's paths. */
    static final String PATH = "Path";

    private final ModelSource model;
    private final ModelMeta meta;
    private final ReservedNames reserved;

    MemberCode(ModelSource model, ModelMeta meta, ReservedNames reserved) {
        this.model = model;
        this.meta = meta;
        this.reserved = reserved;
    }

    /** The field for a column, without its value. Whoever deprecates a model's field deprecates its column. */
    FieldSpec.Builder field(ColumnSource column, TypeName type) {
        FieldSpec.Builder field = FieldSpec.builder(type, name(column), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(description(column));
        if (column.element().getAnnotation(Deprecated.class) != null) {
            field.addAnnotation(Deprecated.class);
        }
        return field;
    }

    private static String name(ColumnSource column) {
        return column.name().equals(MANAGER) ? MANAGER + "_" : column.name();
    }

    private CodeBlock description(ColumnSource column) {
        FieldMeta field = meta.field(column.name()).orElseThrow();
        String nullable = field.nullable() ? ", may be NULL" : "";
        return CodeBlock.of(
                "Column {@code $L.$L}: $L$L.\n",
                meta.table(),
                field.column(),
                field.type().label(),
                nullable);
    }

    /** The type of a column of the model itself. */
    TypeName columnType(ColumnSource column) {
        return column.target()
                .<TypeName>map(target ->
                        ParameterizedTypeName.get(raw(column, "Column"), model.className(), target.className()))
                .orElseGet(() -> expressionType(column, "Column", model.className()));
    }

    /** The type of a column at the end of a path. */
    TypeName expressionType(ColumnSource column, TypeName root) {
        return expressionType(column, "Expr", root);
    }

    private TypeName expressionType(ColumnSource column, String kind, TypeName root) {
        return switch (column.value()) {
            case ValueType.Constant(TypeElement type, List<String> _) ->
                ParameterizedTypeName.get(raw(column, kind), root, ClassName.get(type));
            case ValueType.Coded coded ->
                ParameterizedTypeName.get(raw(column, kind), root, coded.type().box());
            default -> ParameterizedTypeName.get(raw(column, kind), root);
        };
    }

    /** The expression that makes a column, given its name or its path. */
    CodeBlock newExpression(ColumnSource column, String kind, CodeBlock where) {
        return switch (column.value()) {
            case ValueType.Constant(TypeElement type, List<String> _) ->
                CodeBlock.of("new $T<>($L, $T.class)", raw(column, kind), where, ClassName.get(type));
            case ValueType.Coded _ ->
                CodeBlock.of("new $T<>($L, $T.$N)", raw(column, kind), where, model.binding(), Codecs.name(column));
            default -> CodeBlock.of("new $T<>($L)", raw(column, kind), where);
        };
    }

    private static ClassName raw(ColumnSource column, String kind) {
        String family = switch (column.value()) {
            case ValueType.Plain(Scalar scalar, boolean _) -> scalar.family();
            case ValueType.Constant _ -> "Enum";
            case ValueType.Coded _ -> "Coded";
            case ValueType.Reference _ -> "ForeignKey";
            case ValueType.Unknown(String name) -> throw new IllegalStateException(name);
        };
        return ClassName.get(RyxTypes.EXPRESSIONS, family + kind);
    }

    /** The field that remembers the path of a relation once it was asked for. */
    FieldSpec.Builder remembered(Step step, TypeName root) {
        ClassName path = path(step.target())
                .annotated(AnnotationSpec.builder(Nullable.class).build());
        return FieldSpec.builder(ParameterizedTypeName.get(path, root), rememberedName(step), Modifier.PRIVATE);
    }

    /** The method that joins. Two threads may both make the path: either will do, for a path is immutable. */
    MethodSpec.Builder step(Step step, TypeName root, CodeBlock path) {
        TypeName type = ParameterizedTypeName.get(path(step.target()), root);
        String field = rememberedName(step);
        return MethodSpec.methodBuilder(reserved.free(step.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(step.description())
                .returns(type)
                .addStatement("$T path = $N", type, field)
                .beginControlFlow("if (path == null)")
                .addStatement("path = new $T<>($L)", path(step.target()), path)
                .addStatement("$N = path", field)
                .endControlFlow()
                .addStatement("return path");
    }

    private static ClassName path(Target target) {
        return target.metamodel().nestedClass(PATH);
    }

    private String rememberedName(Step step) {
        String field = step.name() + PATH;
        return model.column(field).isPresent() ? field + "_" : field;
    }
}
