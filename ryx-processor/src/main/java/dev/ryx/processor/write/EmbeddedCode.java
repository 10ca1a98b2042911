package dev.ryx.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.EmbeddedSource;
import dev.ryx.processor.source.ModelSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Code about records whose components are columns: they are made of the values of all their columns at once. */
final class EmbeddedCode {

    /** Of an object that is not known as a whole, components are null that never are. */
    static final AnnotationSpec ACCEPTING_NULL = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "NullAway")
            .build();

    private static final ClassName NULLABLE_OBJECT =
            ClassName.OBJECT.annotated(AnnotationSpec.builder(Nullable.class).build());

    /** The values of columns, which may be NULL. */
    static final TypeName VALUES = ArrayTypeName.of(NULLABLE_OBJECT);

    private static final String PLACES = "EMBEDDED";

    private final ModelSource model;

    EmbeddedCode(ModelSource model) {
        this.model = model;
    }

    /** The record of a row. */
    CodeBlock decoded(EmbeddedSource holder) {
        List<CodeBlock> values = new ArrayList<>();
        for (int place : model.placesOf(holder)) {
            var value = new ValueCode(model.columns().get(place), place);
            values.add(holder.nullable() ? value.raw() : value.decoded());
        }
        CodeBlock arguments = values.stream().collect(CodeBlock.joining(", "));
        return holder.nullable()
                ? CodeBlock.of("$N($L)", makerName(holder), arguments)
                : CodeBlock.of("new $T($L)", className(holder), arguments);
    }

    /** The object with another value of a component. */
    CodeBlock withPart(ColumnSource part) {
        int record = model.embedded().indexOf(part.holder());
        return CodeBlock.of("withPart(object, $L, field, value)", record);
    }

    /** The statement that sets the record, made of the array {@code values}, without its semicolon. */
    CodeBlock write(EmbeddedSource holder) {
        return AccessCode.write(holder, made(holder));
    }

    /** The record made of the array {@code values}. */
    CodeBlock made(EmbeddedSource holder) {
        List<CodeBlock> values = new ArrayList<>();
        for (int i = 0; i < model.placesOf(holder).size(); i++) {
            values.add(CodeBlock.of("values[$L]", i));
        }
        return CodeBlock.of("$N($L)", makerName(holder), values.stream().collect(CodeBlock.joining(", ")));
    }

    /** The method that makes a record of the values of its columns: null if all of them are. */
    MethodSpec maker(EmbeddedSource holder) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(makerName(holder))
                .addAnnotation(ACCEPTING_NULL)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(className(holder)
                        .annotated(AnnotationSpec.builder(Nullable.class).build()));
        List<CodeBlock> values = new ArrayList<>();
        List<CodeBlock> nulls = new ArrayList<>();
        for (int place : model.placesOf(holder)) {
            ColumnSource part = model.columns().get(place);
            method.addParameter(NULLABLE_OBJECT, part.fieldName());
            nulls.add(CodeBlock.of("$N == null", part.fieldName()));
            values.add(new ValueCode(part, place).part(part.fieldName()));
        }
        return method.beginControlFlow("if ($L)", nulls.stream().collect(CodeBlock.joining(" && ")))
                .addStatement("return null")
                .endControlFlow()
                .addStatement(
                        "return new $T($L)", className(holder), values.stream().collect(CodeBlock.joining(",\n")))
                .build();
    }

    /** The constant with the places of the columns, for each record. */
    FieldSpec places() {
        CodeBlock records = model.embedded().stream()
                .map(holder -> model.placesOf(holder).stream()
                        .map(place -> CodeBlock.of("$L", place))
                        .collect(CodeBlock.joining(", ", "{", "}")))
                .collect(CodeBlock.joining(", ", "{", "}"));
        return FieldSpec.builder(int[][].class, PLACES, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(records)
                .build();
    }

    /** The method that tells them. */
    MethodSpec tell() {
        return MethodSpec.methodBuilder("embedded")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(int[][].class)
                .addStatement("return $N", PLACES)
                .build();
    }

    private static String makerName(EmbeddedSource holder) {
        return "embedded" + Character.toUpperCase(holder.name().charAt(0))
                + holder.name().substring(1);
    }

    private static ClassName className(EmbeddedSource holder) {
        return ClassName.get(Objects.requireNonNull(holder.record()));
    }
}
