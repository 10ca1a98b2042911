package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lookup compares with. */
public sealed interface Operand {

    /**
     * A value that is bound.
     *
     * @param value the value, null for SQL's NULL
     * @param type the type to bind it as
     */
    record Bound(@Nullable Object value, SqlType type) implements Operand {}

    /**
     * Several values that are bound; no NULL is among them.
     *
     * @param values the values
     * @param type the type to bind each as
     */
    record BoundList(List<Object> values, SqlType type) implements Operand {
        /** Copies the list. */
        public BoundList {
            values = List.copyOf(values);
        }
    }

    /**
     * Another expression of the row.
     *
     * @param fragment the expression
     */
    record Computed(Fragment fragment) implements Operand {}

    /** A fragment that writes the value or expression; a list has none. */
    default Fragment fragment() {
        return switch (this) {
            case Bound(Object value, SqlType type) -> writer -> writer.param(value, type);
            case Computed(Fragment expression) -> expression;
            case BoundList _ -> throw new IllegalStateException("a list is no single operand");
        };
    }
}
