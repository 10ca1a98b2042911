package dev.ryx.processor.write;

import static javax.lang.model.util.ElementFilter.fieldsIn;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.ryx.processor.source.Generated;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code Base_Access}: it stands in the package of a base class and opens that class's protected and package-private
 * fields to the bindings of models in other packages. What it holds depends on the base class alone.
 */
final class BridgeWriter {

    private static final Set<Modifier> CLOSED =
            Set.of(Modifier.PUBLIC, Modifier.PRIVATE, Modifier.STATIC, Modifier.TRANSIENT);

    private final TypeElement base;

    private BridgeWriter(TypeElement base) {
        this.base = base;
    }

    static TypeSpec write(TypeElement base) {
        return new BridgeWriter(base).write();
    }

    private TypeSpec write() {
        ClassName name = ClassName.get(base);
        TypeSpec.Builder type = TypeSpec.classBuilder(Generated.bridge(name))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Reaches the fields of {@link $T} for bindings in other packages.\n", name)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (VariableElement field : fieldsIn(base.getEnclosedElements())) {
            if (field.getModifiers().stream().noneMatch(CLOSED::contains)) {
                type.addMethod(getter(field));
                addSetter(type, field);
            }
        }
        return type.build();
    }

    private MethodSpec getter(VariableElement field) {
        return method(field, "The field {@code $L}.\n")
                .returns(type(field))
                .addStatement("return object.$N", name(field))
                .build();
    }

    private void addSetter(TypeSpec.Builder type, VariableElement field) {
        if (!field.getModifiers().contains(Modifier.FINAL)) {
            type.addMethod(method(field, "Sets the field {@code $L}.\n")
                    .addParameter(type(field), "value")
                    .addStatement("object.$N = value", name(field))
                    .build());
        }
    }

    private static TypeName type(VariableElement field) {
        TypeName type = TypeName.get(field.asType());
        boolean nullable = field.asType().getAnnotationMirrors().stream()
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Nullable"));
        return nullable ? type.annotated(AnnotationSpec.builder(Nullable.class).build()) : type;
    }

    private MethodSpec.Builder method(VariableElement field, String javadoc) {
        return MethodSpec.methodBuilder(name(field))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadoc, name(field))
                .addTypeVariables(variables())
                .addParameter(TypeName.get(base.asType()), "object");
    }

    private List<TypeVariableName> variables() {
        return base.getTypeParameters().stream().map(TypeVariableName::get).toList();
    }

    private static String name(VariableElement field) {
        return field.getSimpleName().toString();
    }
}
