package dev.ryx;

import dev.ryx.error.FieldException;
import dev.ryx.expr.Arguments;
import dev.ryx.expr.Assignment;
import dev.ryx.expr.Column;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns by name. */
final class Columns {

    private Columns() {}

    static <M> List<String> names(Column<M, ?> first, Column<M, ?>[] more) {
        return Arguments.of(first, more).stream()
                .map(column -> column.path().text())
                .toList();
    }

    static List<Assignment<Object>> assignments(Map<String, ? extends @Nullable Object> values) {
        if (values.isEmpty()) {
            throw FieldException.wrongUse("update was told no column.", "Give at least one.");
        }
        return values.entrySet().stream()
                .map(one -> Assignment.of(one.getKey(), one.getValue()))
                .toList();
    }
}
