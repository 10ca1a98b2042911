package dev.ryx.cli.data;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.cli.data.RowFile.FileRow;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.QueryEngine;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.sql.CompiledQuery;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a file to a database, all of them in one transaction. Foreign keys that go round in a circle are
 * filled in by a second reading of the file.
 */
public final class Load {

    /** Rows of one statement, where it can have so many. */
    private static final int MOST = 500;

    private final Backend backend;
    private final QueryEngine engine;
    private final DataTables tables;
    private final boolean update;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final List<FileRow> batch = new ArrayList<>();
    private final List<CompiledQuery> fillings = new ArrayList<>();

    /**
     * What loads rows into a database.
     *
     * @param update whether a row takes the place of one with its key; otherwise that is an error
     */
    public Load(Backend backend, QueryEngine engine, DataTables tables, boolean update) {
        this.backend = backend;
        this.engine = engine;
        this.tables = tables;
        this.update = update;
    }

    /**
     * Loads a file.
     *
     * @param rehearsal whether all is undone at the end
     * @param progress is told each table as its rows are read, and how many there were
     * @return how many rows there were of each table, by its name
     */
    public Map<String, Long> load(Path file, boolean rehearsal, ObjLongConsumer<String> progress) throws IOException {
        var rows = new RowFile(file, tables);
        try {
            backend.transaction(TransactionOptions.defaults(), () -> {
                insertAll(rows, progress);
                fillAll(rows);
                if (rehearsal) {
                    throw new RehearsedException();
                }
                return true;
            });
            numberFurther();
        } catch (RehearsedException _) {
            return counts;
        }
        return counts;
    }

    private void insertAll(RowFile rows, ObjLongConsumer<String> progress) throws IOException {
        rows.forEach(row -> {
            if (!batch.isEmpty() && (isOther(row) || batch.size() >= most(row.table()))) {
                insertBatch(progress);
            }
            batch.add(row);
        });
        insertBatch(progress);
    }

    private boolean isOther(FileRow row) {
        return !batch.getFirst().table().equals(row.table());
    }

    private int most(DataTable table) {
        return Math.min(MOST, engine.dialect().rowsPerInsert(table.fields().size()));
    }

    private void insertBatch(ObjLongConsumer<String> progress) {
        if (batch.isEmpty()) {
            return;
        }
        DataTable table = batch.getFirst().table();
        List<FileRow> missing = update ? updateAll(batch) : batch;
        if (!missing.isEmpty()) {
            backend.execute(engine.compile(insertion(table, missing)));
        }
        progress.accept(table.name(), counts.merge(table.name(), (long) batch.size(), Long::sum));
        batch.clear();
    }

    /** Updates the rows that are there, each by its key, and returns the others. No upsert, which MySQL has for all keys
     * of a table or none. */
    private List<FileRow> updateAll(List<FileRow> rows) {
        int[] changed = backend.executeAll(
                rows.stream().map(row -> engine.compile(replacement(row))).toList());
        return IntStream.range(0, rows.size())
                .filter(index -> changed[index] == 0)
                .mapToObj(rows::get)
                .toList();
    }

    private static Statement.Update replacement(FileRow row) {
        DataTable table = row.table();
        List<FieldMeta> rest =
                table.fields().stream().filter(field -> !field.primaryKey()).toList();
        List<@Nullable Object> values = withoutLater(row);
        List<Statement.Assign> assignments = (rest.isEmpty() ? table.key() : rest)
                .stream().map(field -> assign(row, field, values)).toList();
        return new Statement.Update(byKey(row), assignments);
    }

    private static Statement.Assign assign(FileRow row, FieldMeta field, List<@Nullable Object> values) {
        int index = row.table().fields().indexOf(field);
        return new Statement.Assign(field.name(), Expression.Value.of(values.get(index)));
    }

    @SuppressWarnings("NullAway") // it does not read the nullness of a record's component from a class file
    private static Statement insertion(DataTable table, List<FileRow> rows) {
        var values = new ArrayList<List<@Nullable Object>>(rows.size());
        rows.forEach(row -> values.add(withoutLater(row)));
        return new Statement.Insert(table.model().name(), table.fieldNames(), Rows.of(values), null, List.of());
    }

    private static List<@Nullable Object> withoutLater(FileRow row) {
        List<FieldMeta> fields = row.table().fields();
        var values = new ArrayList<@Nullable Object>(row.values());
        for (FieldMeta later : row.table().later()) {
            values.set(fields.indexOf(later), null);
        }
        return values;
    }

    private void fillAll(RowFile rows) throws IOException {
        if (tables.inOrder().stream().allMatch(table -> table.later().isEmpty())) {
            return;
        }
        rows.forEach(this::fill);
        runFillings();
    }

    private void fill(FileRow row) {
        List<FieldMeta> fields = row.table().fields();
        List<Statement.Assign> assignments = row.table().later().stream()
                .filter(field -> row.values().get(fields.indexOf(field)) != null)
                .map(field -> assign(row, field, row.values()))
                .toList();
        if (!assignments.isEmpty()) {
            add(engine.compile(new Statement.Update(byKey(row), assignments)));
        }
    }

    private static QueryNode byKey(FileRow row) {
        QueryNode query = QueryNode.all(row.table().model().name()).ordered(List.of());
        for (FieldMeta key : row.table().key()) {
            Object value = row.values().get(row.table().fields().indexOf(key));
            var equal = new Condition.Leaf(FieldPath.of(key.name()), "exact", Expression.Value.of(value));
            query = query.with(new Step.Filter(equal));
        }
        return query;
    }

    private void add(CompiledQuery filling) {
        boolean fits = fillings.isEmpty() || fillings.getFirst().sql().equals(filling.sql());
        if (!fits || fillings.size() >= MOST) {
            runFillings();
        }
        fillings.add(filling);
    }

    private void runFillings() {
        if (!fillings.isEmpty()) {
            backend.executeAll(List.copyOf(fillings));
            fillings.clear();
        }
    }

    private void numberFurther() {
        var numbering = new Numbering(backend, engine);
        tables.inOrder().stream()
                .filter(table -> table.isNumbered() && counts.containsKey(table.name()))
                .forEach(numbering::goOn);
    }

    /** What takes a rehearsal back. */
    private static final class RehearsedException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;
    }
}
