package dev.ryx.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Names;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.EmbeddedSource;
import dev.ryx.processor.source.ModelSource;
import dev.ryx.processor.source.RyxTypes;
import dev.ryx.processor.source.ValidatorSource;
import dev.ryx.processor.source.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes {@code Post_Binding}: the metadata, and straight-line code that makes, reads and fills objects. */
final class BindingWriter {

    private final ModelSource model;
    private final ModelMeta meta;
    private final List<ColumnSource> columns;
    private final EmbeddedCode embedded;

    private BindingWriter(ModelSource model, ModelMeta meta) {
        this.model = model;
        this.meta = meta;
        this.columns = model.columns();
        this.embedded = new EmbeddedCode(model);
    }

    static TypeSpec write(ModelSource model, ModelMeta meta) {
        return new BindingWriter(model, meta).write();
    }

    private TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.binding())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RyxTypes.MODEL_BINDING, model.className()))
                .addJavadoc("Makes, reads and fills objects of {@link $T}.\n", model.className())
                .addField(meta())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("For the service loader, and for {@link $T}.\n", model.metamodel())
                        .build())
                .addMethod(type())
                .addMethod(returning("meta", ClassName.get(ModelMeta.class), CodeBlock.of("META")))
                .addMethod(create())
                .addMethod(model.isRecord() ? decodeRecord() : decodeClass())
                .addMethod(get())
                .addMethod(take())
                .addMethod(takeAll())
                .addMethod(model.isRecord() ? withRecord() : withClass());
        if (model.isRecord()) {
            type.addMethod(made());
        }
        type.addMethod(exception("doesNotExist", "DoesNotExist"))
                .addMethod(exception("multipleObjectsReturned", "MultipleObjectsReturned"));
        KeyCode.methods(model).forEach(type::addMethod);
        columns.forEach(column -> addCodec(type, column));
        columns.forEach(column -> addValidators(type, column));
        if (columns.stream().anyMatch(BindingWriter::hasOwnClass)) {
            type.addMethod(column());
        }
        if (columns.stream().anyMatch(BindingWriter::hasProblems)) {
            type.addMethod(returning("hasProblems", TypeName.BOOLEAN, CodeBlock.of("true")));
            type.addMethod(problems());
        }
        if (model.table().flag("changedColumns")) {
            type.addMethod(returning("changedColumns", TypeName.BOOLEAN, CodeBlock.of("true")));
        }
        if (!model.embedded().isEmpty()) {
            type.addField(embedded.places())
                    .addMethod(embedded.tell())
                    .addMethod(embedded.members())
                    .addMethod(embedded.isAbsent())
                    .addMethod(withEmbedded());
            model.embedded().stream().map(embedded::maker).forEach(type::addMethod);
        }
        if (columns.stream().anyMatch(ColumnSource::isReference)) {
            type.addMethod(attach());
            type.addMethod(reference());
        }
        return type.build();
    }

    private static void addCodec(TypeSpec.Builder type, ColumnSource column) {
        if (column.value() instanceof ValueType.Coded coded) {
            type.addField(Codecs.constant(column, coded));
        }
    }

    /** Whether a value tells by its class that it is the field's, and not its column's. */
    private static boolean hasOwnClass(ColumnSource column) {
        return column.value() instanceof ValueType.Coded coded
                && !coded.many()
                && !List.of(TypeName.get(String.class), ClassName.OBJECT, Codecs.columnType(coded))
                        .contains(coded.type().box());
    }

    private MethodSpec column() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (field) {\n$>");
        for (int i = 0; i < columns.size(); i++) {
            if (hasOwnClass(columns.get(i)) && columns.get(i).value() instanceof ValueType.Coded coded) {
                TypeName type = coded.type().box();
                TypeName erased = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
                cases.add(
                        "case $L -> $T.class.isInstance(value) ? $N.toColumn(($T) value) : value;\n",
                        i,
                        erased,
                        Codecs.name(columns.get(i)),
                        type);
            }
        }
        MethodSpec.Builder method = override("column")
                .returns(Object.class)
                .addParameter(int.class, "field")
                .addParameter(Object.class, "value");
        if (columns.stream().anyMatch(BindingWriter::isGeneric)) {
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        return method.addCode(cases.add("default -> value;\n$<};\n").build()).build();
    }

    private static boolean isGeneric(ColumnSource column) {
        return hasOwnClass(column)
                && column.value() instanceof ValueType.Coded coded
                && coded.type() instanceof ParameterizedTypeName;
    }

    private static void addValidators(TypeSpec.Builder type, ColumnSource column) {
        List<ValidatorSource> validators = column.validators();
        for (int i = 0; i < validators.size(); i++) {
            TypeName validator = TypeName.get(validators.get(i).type());
            type.addField(FieldSpec.builder(
                            validator, validatorName(column, i), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", validator)
                    .build());
        }
    }

    private static String validatorName(ColumnSource column, int number) {
        return Names.snakeCase(column.name()).toUpperCase(Locale.ROOT) + "_VALIDATOR_" + (number + 1);
    }

    private MethodSpec problems() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (field) {\n$>");
        for (int i = 0; i < columns.size(); i++) {
            ColumnSource column = columns.get(i);
            if (hasProblems(column)) {
                cases.add("case $L -> $L;\n", i, problems(column));
            }
        }
        return override("problems")
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addParameter(model.className(), "object")
                .addParameter(int.class, "field")
                .addCode(cases.add("default -> $T.of();\n$<};\n", List.class).build())
                .build();
    }

    private static boolean hasProblems(ColumnSource column) {
        return !column.validators().isEmpty() || isNeededInside(column);
    }

    /** Whether the column may be NULL only where there is no record, and can be so elsewhere. */
    private static boolean isNeededInside(ColumnSource column) {
        EmbeddedSource holder = column.holder();
        return column.acceptsNull()
                && !column.nullable()
                && !(column.type().getKind().isPrimitive() && holder != null && holder.nullable());
    }

    private CodeBlock problems(ColumnSource column) {
        CodeBlock validators = IntStream.range(0, column.validators().size())
                .mapToObj(number -> CodeBlock.of("$N", validatorName(column, number)))
                .collect(CodeBlock.joining(", "));
        CodeBlock value = AccessCode.orNull(column, AccessCode.read(column));
        CodeBlock told = column.validators().isEmpty()
                ? CodeBlock.of("$T.of()", List.class)
                : CodeBlock.of("problems($L, $L)", value, validators);
        return isNeededInside(column) ? embedded.needed(column, told) : told;
    }

    private FieldSpec meta() {
        return FieldSpec.builder(ModelMeta.class, "META", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(MetaCode.of(meta))
                .build();
    }

    private MethodSpec type() {
        TypeName type = ParameterizedTypeName.get(ClassName.get(Class.class), model.className());
        return returning("type", type, CodeBlock.of("$T.class", model.className()));
    }

    private MethodSpec exception(String method, String name) {
        CodeBlock made = CodeBlock.of("new $T()", model.metamodel().nestedClass(name));
        return returning(method, ClassName.get("dev.ryx.error", name), made);
    }

    private MethodSpec create() {
        return model.isRecord()
                ? override("create")
                        .returns(model.className())
                        .addStatement("throw noEmptyRecord()")
                        .build()
                : returning("create", model.className(), CodeBlock.of("new $T()", model.className()));
    }

    private static MethodSpec returning(String method, TypeName type, CodeBlock value) {
        return override(method).returns(type).addStatement("return $L", value).build();
    }

    private MethodSpec decodeClass() {
        MethodSpec.Builder method = decode().addStatement("$1T object = new $1T()", model.className());
        for (int i = 0; i < columns.size(); i++) {
            ColumnSource column = columns.get(i);
            var value = new ValueCode(column, i);
            value.beforeDecoding().ifPresent(method::addStatement);
            if (column.holder() == null) {
                method.addStatement(
                        column.isReference() ? attach(column, value) : AccessCode.write(column, value.decoded()));
            }
        }
        model.outermost().forEach(holder -> method.addStatement(AccessCode.write(holder, embedded.decoded(holder))));
        return method.addStatement("return object").build();
    }

    private static CodeBlock attach(ColumnSource column, ValueCode key) {
        return CodeBlock.of("$L.attach($S, $L, source)", AccessCode.read(column), target(column), key.decoded());
    }

    private MethodSpec decodeRecord() {
        MethodSpec.Builder method = decode();
        for (int i = 0; i < columns.size(); i++) {
            new ValueCode(columns.get(i), i).beforeDecoding().ifPresent(method::addStatement);
        }
        return method.addStatement("return $L", newRecord(this::decodedComponent, embedded::decoded, ",\n"))
                .build();
    }

    private CodeBlock decodedComponent(int position) {
        ColumnSource column = columns.get(position);
        CodeBlock value = new ValueCode(column, position).decoded();
        return column.value() instanceof ValueType.Reference reference
                ? CodeBlock.of("$T.attached($S, $L, source)", holder(reference), target(column), value)
                : value;
    }

    private MethodSpec.Builder decode() {
        return override("decode")
                .returns(model.className())
                .addParameter(RyxTypes.ROW_VIEW, "row")
                .addParameter(int.class, "first")
                .addParameter(RyxTypes.OBJECT_SOURCE, "source");
    }

    private MethodSpec get() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (field) {\n$>");
        for (int i = 0; i < columns.size(); i++) {
            cases.add("case $L -> $L;\n", i, new ValueCode(columns.get(i), i).encoded());
        }
        return override("get")
                .returns(nullableObject())
                .addParameter(model.className(), "object")
                .addParameter(int.class, "field")
                .addCode(cases.add(endOfSwitch()).build())
                .build();
    }

    /** Each model has a loop of its own, in which {@code get} is known to be its own. */
    private MethodSpec take() {
        return override("take")
                .addParameter(model.className(), "object")
                .addParameter(int[].class, "fields")
                .addParameter(ArrayTypeName.of(nullableObject()), "values")
                .addParameter(int.class, "first")
                .beginControlFlow("for (int i = 0; i < fields.length; i++)")
                .addStatement("values[first + i] = get(object, fields[i])")
                .endControlFlow()
                .build();
    }

    private MethodSpec takeAll() {
        MethodSpec.Builder method = override("take")
                .addParameter(model.className(), "object")
                .addParameter(ArrayTypeName.of(nullableObject()), "values")
                .addParameter(int.class, "first");
        for (int i = 0; i < columns.size(); i++) {
            CodeBlock place = i == 0 ? CodeBlock.of("first") : CodeBlock.of("first + $L", i);
            method.addStatement("values[$L] = $L", place, new ValueCode(columns.get(i), i).encoded());
        }
        return method.build();
    }

    private static CodeBlock endOfSwitch() {
        return CodeBlock.of("default -> throw new $T(field);\n$<};\n", IndexOutOfBoundsException.class);
    }

    private MethodSpec withClass() {
        MethodSpec.Builder method = with().beginControlFlow("switch (field)");
        for (int i = 0; i < columns.size(); i++) {
            ColumnSource column = columns.get(i);
            method.addStatement(
                    "case $L -> $L", i, column.holder() == null ? assignment(column, i) : embedded.withPart(column));
        }
        return method.addStatement("default -> throw new $T(field)", IndexOutOfBoundsException.class)
                .endControlFlow()
                .addStatement("return object")
                .build();
    }

    private static CodeBlock assignment(ColumnSource column, int position) {
        CodeBlock value = new ValueCode(column, position).given();
        return column.isReference()
                ? CodeBlock.of("$L.setId($L)", AccessCode.read(column), value)
                : AccessCode.write(column, value);
    }

    private MethodSpec withRecord() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (field) {\n$>");
        for (int i = 0; i < columns.size(); i++) {
            int changed = i;
            CodeBlock made = columns.get(i).holder() == null
                    ? newRecord(position -> component(position, changed), AccessCode::read, ", ")
                    : embedded.withPart(columns.get(i));
            cases.add("case $L -> $L;\n", i, made);
        }
        return with().addCode(cases.add(endOfSwitch()).build()).build();
    }

    private MethodSpec made() {
        CodeBlock made = newRecord(
                position -> madeComponent(columns.get(position), position),
                holder -> embedded.made(holder, BindingWriter::value),
                ",\n");
        return MethodSpec.methodBuilder("made")
                .addAnnotation(Override.class)
                .addAnnotation(EmbeddedCode.ACCEPTING_NULL)
                .addModifiers(Modifier.PROTECTED)
                .returns(model.className())
                .addParameter(EmbeddedCode.VALUES, "values")
                .addStatement("return $L", made)
                .build();
    }

    private static CodeBlock madeComponent(ColumnSource column, int position) {
        CodeBlock value = value(position);
        return column.value() instanceof ValueType.Reference reference
                ? CodeBlock.of("$T.ofId($L)", holder(reference), value)
                : new ValueCode(column, position).part(value);
    }

    private static CodeBlock value(int position) {
        return CodeBlock.of("values[$L]", position);
    }

    private CodeBlock component(int position, int changed) {
        ColumnSource column = columns.get(position);
        if (position != changed) {
            return AccessCode.read(column);
        }
        CodeBlock value = new ValueCode(column, position).given();
        return column.value() instanceof ValueType.Reference reference
                ? CodeBlock.of("$T.ofId($L)", holder(reference), value)
                : value;
    }

    private MethodSpec attach() {
        MethodSpec.Builder method = override("attach")
                .addParameter(model.className(), "object")
                .addParameter(RyxTypes.OBJECT_SOURCE, "source");
        columns.stream()
                .filter(ColumnSource::isReference)
                .forEach(column ->
                        method.addStatement("$L.attach($S, source)", AccessCode.read(column), target(column)));
        return method.build();
    }

    private MethodSpec reference() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (field) {\n$>");
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isReference()) {
                cases.add("case $L -> $L;\n", i, AccessCode.read(columns.get(i)));
            }
        }
        return override("reference")
                .returns(RyxTypes.REFERENCE.annotated(
                        AnnotationSpec.builder(Nullable.class).build()))
                .addParameter(model.className(), "object")
                .addParameter(int.class, "field")
                .addCode(cases.add("default -> null;\n$<};\n").build())
                .build();
    }

    private MethodSpec.Builder with() {
        return override("with")
                .returns(model.className())
                .addParameter(model.className(), "object")
                .addParameter(int.class, "field")
                .addParameter(nullableObject(), "value");
    }

    /** The constructor's call. Its order is that of the components, in which the key need not be the first. */
    private CodeBlock newRecord(
            IntFunction<CodeBlock> column, Function<EmbeddedSource, CodeBlock> holder, String separator) {
        CodeBlock arguments = model.element().getRecordComponents().stream()
                .map(declared -> declared.getSimpleName().toString())
                .map(name -> model.outermost().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .map(holder)
                        .orElseGet(() -> column.apply(position(name))))
                .collect(CodeBlock.joining(separator));
        return CodeBlock.of("new $T($L)", model.className(), arguments);
    }

    private MethodSpec withEmbedded() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("withEmbedded")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addAnnotation(EmbeddedCode.ACCEPTING_NULL)
                .returns(model.className())
                .addParameter(model.className(), "object")
                .addParameter(int.class, "record")
                .addParameter(EmbeddedCode.VALUES, "values");
        CodeBlock.Builder cases = CodeBlock.builder();
        cases.add(model.isRecord() ? "return switch (record) {\n$>" : "switch (record) {\n$>");
        for (int i = 0; i < model.outermost().size(); i++) {
            EmbeddedSource made = model.outermost().get(i);
            cases.add("case $L -> $L;\n", i, model.isRecord() ? withEmbedded(made) : embedded.write(made));
        }
        cases.add("default -> throw new $T(record);\n$<}", IndexOutOfBoundsException.class);
        cases.add(model.isRecord() ? ";\n" : "\nreturn object;\n");
        return method.addCode(cases.build()).build();
    }

    private CodeBlock withEmbedded(EmbeddedSource made) {
        return newRecord(
                position -> AccessCode.read(columns.get(position)),
                holder -> holder.equals(made) ? embedded.made(holder) : AccessCode.read(holder),
                ", ");
    }

    private int position(String name) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ClassName holder(ValueType.Reference reference) {
        return reference.oneToOne() ? RyxTypes.ONE_TO_ONE : RyxTypes.FOREIGN_KEY;
    }

    private static String target(ColumnSource column) {
        return column.target().orElseThrow().name();
    }

    private static TypeName nullableObject() {
        return ClassName.OBJECT.annotated(AnnotationSpec.builder(Nullable.class).build());
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
