package dev.ryx.store;

import dev.ryx.backend.Backend;
import dev.ryx.backend.row.RowView;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.List;

/** {@code EXPLAIN}: how a database would run a statement. */
final class Explanation {

    private Explanation() {}

    /** The lines of the plan. The statement is not run. */
    static String of(Backend backend, CompiledQuery query) {
        DatabaseKind kind = backend.kind();
        List<ResultColumn> columns = columns(kind).stream()
                .map(name -> new ResultColumn(name, SqlType.TEXT))
                .toList();
        var explained = CompiledQuery.of(prefix(kind) + query.sql(), query.parameters(), columns);
        return String.join("\n", backend.fetch(explained, row -> line(row, columns.size() - 1)));
    }

    private static String line(RowView row, int column) {
        return String.valueOf(row.getString(column));
    }

    private static String prefix(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE -> "EXPLAIN QUERY PLAN ";
            case POSTGRESQL -> "EXPLAIN ";
            case MYSQL -> "EXPLAIN FORMAT=TREE ";
            case MARIADB -> "EXPLAIN FORMAT=JSON ";
        };
    }

    /** The columns of the plan, of which the last says what happens. */
    private static List<String> columns(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE -> List.of("id", "parent", "notused", "detail");
            case POSTGRESQL -> List.of("QUERY PLAN");
            case MYSQL, MARIADB -> List.of("EXPLAIN");
        };
    }
}
