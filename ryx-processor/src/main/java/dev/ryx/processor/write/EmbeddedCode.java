package dev.ryx.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.EmbeddedSource;
import dev.ryx.processor.source.ModelSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
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
        return holder.nullable()
                ? made(holder, place -> value(place).raw())
                : newRecord(holder, place -> value(place).decoded(), this::decoded, ", ");
    }

    private ValueCode value(int place) {
        return new ValueCode(model.columns().get(place), place);
    }

    /** The object with another value of a component. */
    CodeBlock withPart(ColumnSource part) {
        EmbeddedSource holder = Objects.requireNonNull(part.holder()).outermost();
        return CodeBlock.of(
                "withPart(object, $L, field, value)", model.outermost().indexOf(holder));
    }

    /** The problems of a component that a record which is there has to have, or else those that are told. */
    CodeBlock needed(ColumnSource part, CodeBlock told) {
        EmbeddedSource record =
                Objects.requireNonNull(Objects.requireNonNull(part.holder()).nearestNullable());
        return CodeBlock.of(
                "$L && $L ? NEEDS_VALUE : $L", AccessCode.isThere(record), AccessCode.isMissing(part, record), told);
    }

    /** The statement that sets the record, made of the array {@code values}, without its semicolon. */
    CodeBlock write(EmbeddedSource holder) {
        return AccessCode.write(holder, made(holder));
    }

    /** The record made of the array {@code values}. */
    CodeBlock made(EmbeddedSource holder) {
        List<Integer> places = model.placesOf(holder);
        return made(holder, place -> CodeBlock.of("values[$L]", places.indexOf(place)));
    }

    /** The record made of a value for the place of each of its columns. */
    CodeBlock made(EmbeddedSource holder, IntFunction<CodeBlock> value) {
        CodeBlock values = model.placesOf(holder).stream().map(value::apply).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$N($L)", makerName(holder), values);
    }

    /** The constructor's call: in the order of the components, columns and records that are columns themselves. */
    private CodeBlock newRecord(
            EmbeddedSource holder,
            IntFunction<CodeBlock> column,
            Function<EmbeddedSource, CodeBlock> inner,
            String separator) {
        Map<String, CodeBlock> parts = new HashMap<>();
        for (int place : model.placesOf(holder)) {
            ColumnSource part = model.columns().get(place);
            if (holder.equals(part.holder())) {
                parts.put(part.fieldName(), column.apply(place));
            }
        }
        model.embedded().stream()
                .filter(one -> holder.equals(one.holder()))
                .forEach(one -> parts.put(one.name(), inner.apply(one)));
        CodeBlock arguments = Objects.requireNonNull(holder.record()).getRecordComponents().stream()
                .map(component -> parts.get(component.getSimpleName().toString()))
                .collect(CodeBlock.joining(separator));
        return CodeBlock.of("new $T($L)", className(holder), arguments);
    }

    /** The method that makes a record of the values of its columns; one that may be null is, if all of them are. */
    MethodSpec maker(EmbeddedSource holder) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(makerName(holder))
                .addAnnotation(ACCEPTING_NULL)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(
                        holder.nullable()
                                ? className(holder)
                                        .annotated(AnnotationSpec.builder(Nullable.class)
                                                .build())
                                : className(holder));
        IntFunction<CodeBlock> name = place -> CodeBlock.of("$N", nameOf(place));
        List<Integer> places = model.placesOf(holder);
        places.forEach(place -> method.addParameter(NULLABLE_OBJECT, nameOf(place)));
        CodeBlock nulls = places.stream()
                .map(place -> CodeBlock.of("$L == null", name.apply(place)))
                .collect(CodeBlock.joining(" && "));
        CodeBlock made =
                newRecord(holder, place -> value(place).part(name.apply(place)), inner -> made(inner, name), ",\n");
        if (holder.nullable()) {
            method.beginControlFlow("if ($L)", nulls)
                    .addStatement("return null")
                    .endControlFlow();
        }
        return method.addStatement("return $L", made).build();
    }

    private String nameOf(int place) {
        return model.columns().get(place).name();
    }

    /** The constant with the places of the columns, for each record. */
    FieldSpec places() {
        CodeBlock records = model.outermost().stream()
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

    /** The method that tells the way to the value of each field. */
    MethodSpec members() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (field) {\n$>");
        for (int i = 0; i < model.columns().size(); i++) {
            ColumnSource column = model.columns().get(i);
            if (column.holder() != null) {
                CodeBlock steps = Stream.concat(column.holder().members().stream(), Stream.of(column.fieldName()))
                        .map(step -> CodeBlock.of("$S", step))
                        .collect(CodeBlock.joining(", "));
                cases.add("case $L -> $T.of($L);\n", i, List.class, steps);
            }
        }
        return MethodSpec.methodBuilder("members")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addParameter(int.class, "field")
                .addCode(cases.add("default -> super.members(field);\n$<};\n").build())
                .build();
    }

    /** The method that tells whether a component is nowhere. */
    MethodSpec isAbsent() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (field) {\n$>");
        for (int i = 0; i < model.columns().size(); i++) {
            ColumnSource column = model.columns().get(i);
            if (column.holder() != null) {
                cases.add("case $L -> $L;\n", i, AccessCode.isAbsent(column.holder()));
            }
        }
        return MethodSpec.methodBuilder("isAbsent")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(model.className(), "object")
                .addParameter(int.class, "field")
                .addCode(cases.add("default -> false;\n$<};\n").build())
                .build();
    }

    private static String makerName(EmbeddedSource holder) {
        String path = holder.path();
        return "embedded" + Character.toUpperCase(path.charAt(0)) + path.substring(1);
    }

    private static ClassName className(EmbeddedSource holder) {
        return ClassName.get(Objects.requireNonNull(holder.record()));
    }
}
