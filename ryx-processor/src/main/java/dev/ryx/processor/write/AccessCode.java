package dev.ryx.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ryx.processor.source.Access;
import dev.ryx.processor.source.ColumnSource;
import dev.ryx.processor.source.EmbeddedSource;

/** Reads and writes a field of the variable {@code object}, whichever way leads to it. */
final class AccessCode {

    private AccessCode() {}

    /** The expression with the field's value. Of an embedded record, which may be null, it is the component's. */
    static CodeBlock read(ColumnSource column) {
        return column.access() instanceof Access.Part(EmbeddedSource holder)
                ? CodeBlock.of("$L.$N()", read(holder), column.fieldName())
                : read(column.access(), column.fieldName());
    }

    /** The expression with an embedded record. */
    static CodeBlock read(EmbeddedSource holder) {
        return read(holder.access(), holder.name());
    }

    private static CodeBlock read(Access access, String field) {
        return switch (access) {
            case Access.Direct _ -> CodeBlock.of("object.$N", field);
            case Access.Component _ -> CodeBlock.of("object.$N()", field);
            case Access.Methods(String getter, String _) -> CodeBlock.of("object.$N()", getter);
            case Access.Bridge(ClassName bridge) -> CodeBlock.of("$T.$N(object)", bridge, field);
            case Access.Part _, Access.None _ -> throw unreachable(field);
        };
    }

    /** An expression about the field's value, or null if it is in an embedded record that is null. */
    static CodeBlock orNull(ColumnSource column, CodeBlock value) {
        EmbeddedSource holder = column.holder();
        return holder == null ? value : CodeBlock.of("$L == null ? null : $L", read(holder), value);
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
