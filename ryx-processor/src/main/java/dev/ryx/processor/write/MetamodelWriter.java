package dev.ryx.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.ManagerSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.RyxTypes;
import java.io.Serial;
import javax.lang.model.element.Modifier;

/** Writes {@code Post_}: a typed column for each field, a method for each relation, {@code objects}, the exceptions. */
final class MetamodelWriter {

    private final ModelSource model;
    private final MemberCode members;
    private final PathWriter paths;

    private MetamodelWriter(ModelSource model, MemberCode members) {
        this.model = model;
        this.members = members;
        this.paths = new PathWriter(model, members);
    }

    static TypeSpec write(ModelSource model, MemberCode members) {
        return new MetamodelWriter(model, members).write();
    }

    private TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.metamodel())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The columns and relations of {@link $T}.\n", model.className());
        if (model.visible()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        model.columns().forEach(column -> type.addField(column(column)));
        KeyCode.expression(model, model.className(), CodeBlock.of("$T.ROOT", RyxTypes.FIELD_PATH), Modifier.STATIC)
                .forEach(type::addField);
        Step.of(model).forEach(step -> addStep(type, step));
        return type.addField(manager())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addType(exception("DoesNotExist", "No {@link $T} where one was asked for.\n"))
                .addType(exception("MultipleObjectsReturned", "More than one {@link $T} where one was asked for.\n"))
                .addType(paths.write())
                .build();
    }

    private FieldSpec column(ColumnSource column) {
        return members.field(column, members.columnType(column))
                .addModifiers(Modifier.STATIC)
                .initializer(members.newExpression(column, "Column", CodeBlock.of("$S", column.name())))
                .build();
    }

    private void addStep(TypeSpec.Builder type, Step step) {
        type.addField(members.remembered(step, model.className())
                .addModifiers(Modifier.STATIC)
                .build());
        CodeBlock path = CodeBlock.of("$T.of($S)", RyxTypes.FIELD_PATH, step.name());
        type.addMethod(members.step(step, model.className(), path)
                .addModifiers(Modifier.STATIC)
                .build());
    }

    private FieldSpec manager() {
        ManagerSource manager = model.manager();
        ClassName raw = manager == null ? RyxTypes.MANAGER : ClassName.get(manager.element());
        boolean generic = manager == null || manager.managesAny();
        TypeName type = generic ? ParameterizedTypeName.get(raw, model.className()) : raw;
        return FieldSpec.builder(type, MemberCode.MANAGER)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Where queries for {@link $T} begin.\n", model.className())
                .initializer("new $T$L(new $T())", raw, generic ? "<>" : "", model.binding())
                .build();
    }

    private TypeSpec exception(String name, String javadoc) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ClassName.get("dev.ryx.error", name))
                .addJavadoc(javadoc, model.className())
                .addField(FieldSpec.builder(long.class, "serialVersionUID")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addAnnotation(Serial.class)
                        .initializer("1")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($S)", model.label())
                        .build())
                .build();
    }
}
