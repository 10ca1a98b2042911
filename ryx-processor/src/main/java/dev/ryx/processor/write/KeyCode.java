package dev.ryx.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ryx.processor.source.KeySource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.RyxTypes;
import dev.ryx.processor.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Code about keys of several fields: the record that holds their values, and the key as an expression. */
final class KeyCode {

    /** The key as an expression, unless a field of the model has that name. */
    private static final String NAME = "pk";

    private static final TypeName VALUES = ArrayTypeName.of(ClassName.OBJECT);

    private final KeySource key;

    private KeyCode(ModelSource model) {
        this.key = Objects.requireNonNull(model.key());
    }

    /** The methods of a binding that make and take apart keys; none for a key of one field. */
    static List<MethodSpec> methods(ModelSource model) {
        if (!model.hasCompositeKey()) {
            return List.of();
        }
        var code = new KeyCode(model);
        return List.of(code.type(), code.make(), code.takeApart());
    }

    /** The key as an expression of the model or of a root that reaches it; none for a key of one field. */
    static List<FieldSpec> expression(ModelSource model, TypeName root, CodeBlock path, Modifier... modifiers) {
        boolean hidden =
                model.columns().stream().anyMatch(column -> column.name().equals(NAME))
                        || model.relations().stream()
                                .anyMatch(relation -> relation.name().equals(NAME));
        return model.hasCompositeKey() && !hidden
                ? List.of(new KeyCode(model).expression(root, path, modifiers))
                : List.of();
    }

    private FieldSpec expression(TypeName root, CodeBlock path, Modifier... modifiers) {
        return FieldSpec.builder(ParameterizedTypeName.get(RyxTypes.KEY_EXPR, root, className()), NAME)
                .addModifiers(Modifier.PUBLIC)
                .addModifiers(modifiers)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The primary key: {@code $L}.\n", String.join(", ", names()))
                .initializer("new $T<>($L)", RyxTypes.KEY_EXPR, path)
                .build();
    }

    private List<String> names() {
        return key.components().stream().map(KeySource.Component::name).toList();
    }

    private ClassName className() {
        return ClassName.get(key.record());
    }

    private MethodSpec type() {
        return overriding("keyType", Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Class.class), WildcardTypeName.subtypeOf(ClassName.OBJECT)))
                .addStatement("return $T.class", className())
                .build();
    }

    private MethodSpec make() {
        List<CodeBlock> values = new ArrayList<>();
        for (int i = 0; i < key.components().size(); i++) {
            values.add(value(Objects.requireNonNull(key.components().get(i).type()), i));
        }
        return overriding("newKey", Modifier.PROTECTED)
                .returns(Object.class)
                .addParameter(VALUES, "values")
                .addStatement("return new $T($L)", className(), values.stream().collect(CodeBlock.joining(", ")))
                .build();
    }

    /** Whole numbers come in any width. */
    private static CodeBlock value(Scalar type, int index) {
        return switch (type) {
            case SHORT -> CodeBlock.of("(($T) values[$L]).shortValue()", Number.class, index);
            case INT -> CodeBlock.of("(($T) values[$L]).intValue()", Number.class, index);
            case LONG -> CodeBlock.of("(($T) values[$L]).longValue()", Number.class, index);
            default -> CodeBlock.of("($T) values[$L]", ClassName.bestGuess(type.reference()), index);
        };
    }

    private MethodSpec takeApart() {
        CodeBlock values =
                names().stream().map(name -> CodeBlock.of("of.$N()", name)).collect(CodeBlock.joining(", "));
        return overriding("keyValues", Modifier.PROTECTED)
                .returns(EmbeddedCode.VALUES)
                .addParameter(Object.class, "key")
                .addStatement("$1T of = ($1T) key", className())
                .addStatement("return new Object[] {$L}", values)
                .build();
    }

    private static MethodSpec.Builder overriding(String name, Modifier modifier) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(modifier);
    }
}
