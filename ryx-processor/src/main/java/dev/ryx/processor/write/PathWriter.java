package dev.ryx.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.RyxTypes;
import javax.lang.model.element.Modifier;

/** Writes {@code Post_.Path<R>}: the same columns and relations, seen from a model that reaches this one by a join. */
final class PathWriter {

    private static final TypeVariableName ROOT = TypeVariableName.get("R");

    private final ModelSource model;
    private final MemberCode members;

    PathWriter(ModelSource model, MemberCode members) {
        this.model = model;
        this.members = members;
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(MemberCode.PATH)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(ROOT)
                .superclass(ParameterizedTypeName.get(RyxTypes.RELATION_PATH, ROOT, model.className()))
                .addJavadoc("A path that leads to {@link $T}.\n\n", model.className())
                .addJavadoc("@param <R> the model that it begins at\n")
                .addMethod(constructor());
        for (ColumnSource column : model.columns()) {
            if (!column.isReference()) {
                type.addField(expression(column));
            }
        }
        KeyCode.expression(model, ROOT, CodeBlock.of("path()")).forEach(type::addField);
        Step.of(model).forEach(step -> addStep(type, step));
        return type.build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The path with these steps.\n")
                .addParameter(RyxTypes.FIELD_PATH, "path")
                .addStatement("super(path)")
                .build();
    }

    private FieldSpec expression(ColumnSource column) {
        return members.field(column, members.expressionType(column, ROOT))
                .initializer(members.newExpression(column, "Expr", at(column.name())))
                .build();
    }

    private void addStep(TypeSpec.Builder type, Step step) {
        type.addField(members.remembered(step, ROOT).build());
        type.addMethod(members.step(step, ROOT, at(step.name())).build());
    }

    private static CodeBlock at(String name) {
        return CodeBlock.of("at($S)", name);
    }
}
