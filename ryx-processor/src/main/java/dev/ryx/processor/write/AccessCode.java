package dev.ryx.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ryx.processor.source.Access;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.EmbeddedSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes a field of the variable {@code object}, whichever way leads to it. */
final class AccessCode {

    private AccessCode() {}

    /** The expression with the field's value. Of an embedded record, which may be null, it is the component's. */
    static CodeBlock read(ColumnSource column) {
        return read(column.access(), column.fieldName());
    }

    /** The expression with an embedded record. One that holds it may be null. */
    static CodeBlock read(EmbeddedSource holder) {
        return read(holder.access(), holder.name());
    }

    private static CodeBlock read(Access access, String field) {
        return switch (access) {
            case Access.Direct _ -> CodeBlock.of("object.$N", field);
            case Access.Component _ -> CodeBlock.of("object.$N()", field);
            case Access.Methods(String getter, String _) -> CodeBlock.of("object.$N()", getter);
            case Access.Bridge(ClassName bridge) -> CodeBlock.of("$T.$N(object)", bridge, field);
            case Access.Part(EmbeddedSource holder) -> CodeBlock.of("$L.$N()", read(holder), field);
            case Access.None _ -> throw unreachable(field);
        };
    }

    /** An expression about the field's value, or null if it is in an embedded record that is null. */
    static CodeBlock orNull(ColumnSource column, CodeBlock value) {
        return orNull(column.holder(), value);
    }

    private static CodeBlock orNull(@Nullable EmbeddedSource holder, CodeBlock value) {
        return holder == null
                ? value
                : orNull(holder.holder(), CodeBlock.of("$L == null ? null : $L", read(holder), value));
    }

    /** Whether an embedded record is there. */
    static CodeBlock isThere(EmbeddedSource holder) {
        return each(holder, null, "$L != null").collect(CodeBlock.joining(" && "));
    }

    /** Whether an embedded record is not there. */
    static CodeBlock isAbsent(EmbeddedSource holder) {
        return each(holder, null, "$L == null").collect(CodeBlock.joining(" || "));
    }

    /** Whether the field's value is null, or one of the embedded records between it and another, which is there. */
    static CodeBlock isMissing(ColumnSource column, EmbeddedSource within) {
        Stream<CodeBlock> records = each(column.holder(), within, "$L == null");
        Stream<CodeBlock> value = column.type().getKind().isPrimitive()
                ? Stream.of()
                : Stream.of(CodeBlock.of("$L == null", read(column)));
        List<CodeBlock> missing = Stream.concat(records, value).toList();
        CodeBlock any = missing.stream().collect(CodeBlock.joining(" || "));
        return missing.size() == 1 ? any : CodeBlock.of("($L)", any);
    }

    /** A condition for each embedded record, the outermost first. */
    private static Stream<CodeBlock> each(
            @Nullable EmbeddedSource holder, @Nullable EmbeddedSource within, String condition) {
        return holder == null || holder.equals(within)
                ? Stream.of()
                : Stream.concat(
                        each(holder.holder(), within, condition), Stream.of(CodeBlock.of(condition, read(holder))));
    }

    /** The statement that sets the field, without its semicolon. */
    static CodeBlock write(ColumnSource column, CodeBlock value) {
        return write(column.access(), column.fieldName(), value);
    }

    /** The statement that sets an embedded record, without its semicolon. */
    static CodeBlock write(EmbeddedSource holder, CodeBlock value) {
        return write(holder.access(), holder.name(), value);
    }

    private static CodeBlock write(Access access, String field, CodeBlock value) {
        return switch (access) {
            case Access.Direct _ -> CodeBlock.of("object.$N = $L", field, value);
            case Access.Methods(String _, String setter) -> CodeBlock.of("object.$N($L)", setter, value);
            case Access.Bridge(ClassName bridge) -> CodeBlock.of("$T.$N(object, $L)", bridge, field, value);
            case Access.Component _, Access.Part _, Access.None _ -> throw unreachable(field);
        };
    }

    private static IllegalStateException unreachable(String field) {
        return new IllegalStateException(field);
    }
}
