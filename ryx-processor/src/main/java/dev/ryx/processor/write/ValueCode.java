package dev.ryx.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.EmbeddedSource;
import dev.ryx.processor.source.Scalar;
import dev.ryx.processor.source.Target;
import dev.ryx.processor.source.ValueType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Converts one column's values between the row, the object and the class that its SQL type names.
 *
 * <p>An enum is kept as the constant's name, an {@code OffsetDateTime} as its instant, a relation as the other row's key.
 */
final class ValueCode {

    private static final Set<String> PARAMETERS = Set.of("object", "row", "first", "source");

    private final ColumnSource column;
    private final String index;

    /** The column that stands at a place in the order of the metadata. */
    ValueCode(ColumnSource column, int position) {
        this.column = column;
        this.index = position == 0 ? "first" : "first + " + position;
    }

    /** A statement that has to come before {@link #decoded()}: a value that may be NULL is read once, then converted. */
    Optional<CodeBlock> beforeDecoding() {
        EmbeddedSource holder = column.holder();
        boolean readRaw = holder != null && holder.nearestNullable() != null;
        return column.nullable() && isConverted() && !readRaw
                ? Optional.of(CodeBlock.of("$T $N = $L", columnType(), local(), get("")))
                : Optional.empty();
    }

    /** The expression with the value that the row holds. For a relation it is the key, which may be null. */
    CodeBlock decoded() {
        return switch (column.value()) {
            case ValueType.Plain(Scalar scalar, boolean _) -> isConverted() ? decodedTime() : plain(scalar);
            case ValueType.Constant(TypeElement type, List<String> _) -> decodedConstant(ClassName.get(type));
            case ValueType.Coded _ -> decodedByCodec();
            case ValueType.Reference(boolean _, Target target) -> key(Objects.requireNonNull(target));
            case ValueType.Unknown(String name) -> throw new IllegalStateException(name);
        };
    }

    private CodeBlock plain(Scalar scalar) {
        if (scalar.hasPrimitive()) {
            return get(column.nullable() ? "OrNull" : "");
        }
        return column.nullable() ? get("") : required();
    }

    private CodeBlock decodedTime() {
        return column.nullable()
                ? CodeBlock.of("$1N == null ? null : $1N.atOffset($2T.UTC)", local(), ZoneOffset.class)
                : CodeBlock.of("$L.atOffset($T.UTC)", required(), ZoneOffset.class);
    }

    private CodeBlock decodedConstant(ClassName type) {
        return column.nullable()
                ? CodeBlock.of("$1N == null ? null : constant($2T.class, $1N, row, $3L)", local(), type, index)
                : CodeBlock.of("constant($T.class, $L, row, $L)", type, required(), index);
    }

    private CodeBlock decodedByCodec() {
        String codec = Codecs.name(column);
        return column.nullable()
                ? CodeBlock.of("$1N == null ? null : $2N.fromColumn($1N)", local(), codec)
                : CodeBlock.of("$N.fromColumn($L)", codec, required());
    }

    private CodeBlock key(Target target) {
        Scalar type = Objects.requireNonNull(target.key()).type();
        return CodeBlock.of("row.get$L$L($L)", type.getter(), type.hasPrimitive() ? "OrNull" : "", index);
    }

    private CodeBlock required() {
        return CodeBlock.of("required($L, row, $L)", get(""), index);
    }

    private CodeBlock get(String suffix) {
        String getter = switch (column.value()) {
            case ValueType.Plain(Scalar scalar, boolean _) -> scalar.getter();
            case ValueType.Coded coded when coded.many() -> "List";
            case ValueType.Coded coded ->
                coded.column().getter() + (coded.column().hasPrimitive() ? "OrNull" : "");
            default -> Scalar.STRING.getter();
        };
        return CodeBlock.of("row.get$L$L($L)", getter, suffix, index);
    }

    private String local() {
        return PARAMETERS.contains(column.name()) ? column.name() + "_" : column.name();
    }

    /** The expression with the column value of a field of {@code object}. A field may be null until it is validated. */
    CodeBlock encoded() {
        return AccessCode.orNull(column, encoded(AccessCode.read(column)));
    }

    private CodeBlock encoded(CodeBlock field) {
        return switch (column.value()) {
            case ValueType.Reference _ -> CodeBlock.of("$L.id()", field);
            case ValueType.Constant _ -> CodeBlock.of("$1L == null ? null : $1L.name()", field);
            case ValueType.Coded coded
            when coded.type().isPrimitive() -> CodeBlock.of("$N.toColumn($L)", Codecs.name(column), field);
            case ValueType.Coded _ ->
                CodeBlock.of("$1L == null ? null : $2N.toColumn($1L)", field, Codecs.name(column));
            case ValueType.Plain _ when isConverted() -> CodeBlock.of("$1L == null ? null : $1L.toInstant()", field);
            case ValueType.Plain _, ValueType.Unknown _ -> field;
        };
    }

    /** The expression with what the row holds, as its column does; null for NULL. */
    CodeBlock raw() {
        boolean primitive = column.value() instanceof ValueType.Plain(Scalar scalar, var _) && scalar.hasPrimitive();
        return get(primitive ? "OrNull" : "");
    }

    /**
     * The expression that makes a component's value of a variable with a column value which may be null, whatever the
     * component: of what is not known it is null or 0.
     */
    CodeBlock part(CodeBlock variable) {
        CodeBlock value = CodeBlock.of("($T) $L", columnType().box().withoutAnnotations(), variable);
        CodeBlock made = switch (column.value()) {
            case ValueType.Constant(TypeElement type, List<String> _) ->
                CodeBlock.of("$T.valueOf($L)", ClassName.get(type), value);
            case ValueType.Coded _ -> CodeBlock.of("$N.fromColumn($L)", Codecs.name(column), value);
            case ValueType.Plain _ when isConverted() -> CodeBlock.of("($L).atOffset($T.UTC)", value, ZoneOffset.class);
            case ValueType.Plain _, ValueType.Reference _, ValueType.Unknown _ -> value;
        };
        return CodeBlock.of("$L == null ? $L : $L", variable, unknown(), made);
    }

    private String unknown() {
        if (!(column.value() instanceof ValueType.Plain(Scalar scalar, boolean primitive)) || !primitive) {
            return "null";
        }
        return switch (scalar) {
            case BOOLEAN -> "false";
            case SHORT -> "(short) 0";
            default -> "0";
        };
    }

    /** The expression that makes a field's value of the column value {@code value}. */
    CodeBlock given() {
        return switch (column.value()) {
            case ValueType.Reference _ -> CodeBlock.of("value");
            case ValueType.Constant(TypeElement type, List<String> _) -> orNull(constant(ClassName.get(type)));
            case ValueType.Coded _ -> orNull(CodeBlock.of("$N.fromColumn($L)", Codecs.name(column), cast()));
            case ValueType.Plain _
            when isConverted() -> orNull(CodeBlock.of("$L.atOffset($T.UTC)", parenthesised(), ZoneOffset.class));
            case ValueType.Plain _, ValueType.Unknown _ -> cast();
        };
    }

    private CodeBlock constant(ClassName type) {
        return CodeBlock.of("$T.valueOf($L)", type, cast());
    }

    private CodeBlock parenthesised() {
        return CodeBlock.of("($L)", cast());
    }

    private CodeBlock orNull(CodeBlock converted) {
        return column.nullable() ? CodeBlock.of("value == null ? null : $L", converted) : converted;
    }

    private CodeBlock cast() {
        return column.nullable()
                ? CodeBlock.of("($T) value", columnType())
                : CodeBlock.of("($T) $T.requireNonNull(value, $S)", columnType(), Objects.class, column.name());
    }

    private TypeName columnType() {
        return switch (column.value()) {
            case ValueType.Plain _ when isConverted() -> TypeName.get(Instant.class);
            case ValueType.Constant _ -> TypeName.get(String.class);
            case ValueType.Coded coded -> Codecs.columnType(coded);
            case ValueType.Plain _, ValueType.Reference _, ValueType.Unknown _ -> TypeName.get(column.type());
        };
    }

    private boolean isConverted() {
        return column.value() instanceof ValueType.Constant
                || column.value() instanceof ValueType.Coded
                || column.value().is(Scalar.OFFSET_DATE_TIME);
    }
}
