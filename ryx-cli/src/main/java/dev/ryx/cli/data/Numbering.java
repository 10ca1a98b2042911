package dev.ryx.cli.data;

import dev.ryx.backend.Backend;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.QueryEngine;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.Parameter;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that a database gives to new rows. Of rows that bring their own PostgreSQL takes no notice; the others count
 * on from the greatest.
 */
record Numbering(Backend backend, QueryEngine engine) {

    /** Lets the numbers of a table go on after the greatest that is there. */
    void goOn(DataTable table) {
        switch (backend.kind()) {
            case POSTGRESQL -> greatest(table).ifPresent(number -> setSequence(table, number, true));
            case SQLITE, MYSQL, MARIADB -> {}
        }
    }

    /** Lets the numbers of an empty table begin at 1 again. */
    void restart(DataTable table) {
        Ident name = table.model().table();
        switch (backend.kind()) {
            case POSTGRESQL -> setSequence(table, 1, false);
            case SQLITE -> forget(name);
            case MYSQL, MARIADB -> backend.execute(autoIncrement(name));
        }
    }

    private Optional<Long> greatest(DataTable table) {
        String key = table.key().getFirst().name();
        int place = table.fieldNames().indexOf(key);
        QueryNode last = QueryNode.all(table.model().name())
                .ordered(List.of(Ordering.parse("-" + key)))
                .withLimit(1);
        return backend.fetch(engine.compile(new Statement.Select(last)), row -> row.getLong(place)).stream()
                .findFirst();
    }

    private void setSequence(DataTable table, long number, boolean isTaken) {
        var parameters = List.of(
                new Parameter("\"" + table.model().table().text() + "\"", SqlType.TEXT),
                new Parameter(table.key().getFirst().column().text(), SqlType.TEXT),
                new Parameter(number, SqlType.BIGINT),
                new Parameter(isTaken, SqlType.BOOL));
        var statement = CompiledQuery.of(
                "SELECT setval(pg_get_serial_sequence(?, ?), ?, ?)",
                parameters,
                List.of(new ResultColumn("number", SqlType.BIGINT)));
        backend.fetch(statement, row -> row.getLong(0));
    }

    private void forget(Ident table) {
        var counts = CompiledQuery.of(
                "SELECT COUNT(*) FROM sqlite_master WHERE name = 'sqlite_sequence'",
                List.of(),
                List.of(new ResultColumn("tables", SqlType.BIGINT)));
        if (backend.fetch(counts, row -> row.getLong(0)).getFirst() > 0) {
            backend.execute(CompiledQuery.of(
                    "DELETE FROM sqlite_sequence WHERE name = ?",
                    List.of(new Parameter(table.text(), SqlType.TEXT)),
                    List.of()));
        }
    }

    private CompiledQuery autoIncrement(Ident table) {
        SqlWriter writer = engine.dialect().writer();
        writer.keyword(Keyword.ALTER, Keyword.TABLE)
                .ident(table)
                .keyword(Keyword.AUTO_INCREMENT)
                .symbol(Symbol.EQUAL)
                .number(1);
        return writer.finish(List.of()).bind();
    }
}
