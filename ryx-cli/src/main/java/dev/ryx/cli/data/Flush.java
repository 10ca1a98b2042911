package dev.ryx.cli.data;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.QueryEngine;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deletes all rows of tables, and lets their numbers begin anew. */
public final class Flush {

    private final Backend backend;
    private final QueryEngine engine;
    private final List<DataTable> tables;

    /** What empties the tables of a database. */
    public Flush(Backend backend, QueryEngine engine, DataTables tables) {
        this.backend = backend;
        this.engine = engine;
        this.tables = tables.inOrder();
    }

    /** How many rows each table has, by its name. */
    public Map<String, Long> count() {
        var counts = new LinkedHashMap<String, Long>();
        for (DataTable table : tables) {
            var count = engine.compile(new Statement.Count(all(table)));
            counts.put(table.name(), backend.fetch(count, row -> row.getLong(0)).getFirst());
        }
        return counts;
    }

    /**
     * Deletes the rows in one transaction: each table before those that it refers to, and foreign keys that go round in a
     * circle become NULL first.
     *
     * @return how many rows were deleted
     */
    public long run() {
        long deleted = backend.transaction(TransactionOptions.defaults(), () -> {
            tables.forEach(this::untie);
            return tables.reversed().stream().mapToLong(this::delete).sum();
        });
        var numbering = new Numbering(backend, engine);
        tables.stream().filter(DataTable::isNumbered).forEach(numbering::restart);
        return deleted;
    }

    private void untie(DataTable table) {
        if (!table.later().isEmpty()) {
            List<Statement.Assign> nothing = table.later().stream()
                    .map(FieldMeta::name)
                    .map(name -> new Statement.Assign(name, Expression.Value.of(null)))
                    .toList();
            backend.execute(engine.compile(new Statement.Update(all(table), nothing)));
        }
    }

    private long delete(DataTable table) {
        return backend.execute(engine.compile(new Statement.Delete(all(table))));
    }

    private static QueryNode all(DataTable table) {
        return QueryNode.all(table.model().name()).ordered(List.of());
    }
}
