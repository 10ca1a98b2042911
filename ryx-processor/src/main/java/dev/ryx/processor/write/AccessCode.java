package dev.ryx.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ryx.processor.source.Access;
import dev.ryx.processor.source.ColumnSource;

/** Reads and writes a field of the variable {@code object}, whichever way leads to it. */
final class AccessCode {

    private AccessCode() {}

    /** The expression with the field's value. */
    static CodeBlock read(ColumnSource column) {
        return switch (column.access()) {
            case Access.Direct _ -> CodeBlock.of("object.$N", column.name());
            case Access.Component _ -> CodeBlock.of("object.$N()", column.name());
            case Access.Methods(String getter, String _) -> CodeBlock.of("object.$N()", getter);
            case Access.Bridge(ClassName bridge) -> CodeBlock.of("$T.$N(object)", bridge, column.name());
            case Access.None _ -> throw unreachable(column);
        };
    }

    /** The statement that sets the field, without its semicolon. */
    static CodeBlock write(ColumnSource column, CodeBlock value) {
        return switch (column.access()) {
            case Access.Direct _ -> CodeBlock.of("object.$N = $L", column.name(), value);
            case Access.Methods(String _, String setter) -> CodeBlock.of("object.$N($L)", setter, value);
            case Access.Bridge(ClassName bridge) -> CodeBlock.of("$T.$N(object, $L)", bridge, column.name(), value);
            case Access.Component _, Access.None _ -> throw unreachable(column);
        };
    }

    private static IllegalStateException unreachable(ColumnSource column) {
        return new IllegalStateException(column.name());
    }
}
