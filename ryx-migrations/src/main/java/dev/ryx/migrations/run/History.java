package dev.ryx.migrations.run;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.operation.CreateTable;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.Parameter;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The table {@code ryx_migrations}: which migrations a database has, and how far the one is that has not ended. Names stand
 * there as {@code alias|name}, as the original's do.
 */
final class History {

    private static final String TABLE = "ryx_migrations";
    private static final SqlType KEY = new SqlType.Varchar(250);
    private static final SqlType SHORT = new SqlType.Varchar(16);
    private static final SqlType NUMBER = new SqlType.Int(32);
    private static final SqlType MOMENT = new SqlType.Timestamp();

    private final Backend backend;
    private final String prefix;
    private final Clock clock;

    History(Backend backend, String alias, Clock clock) {
        this.backend = backend;
        this.prefix = alias + "|";
        this.clock = clock;
    }

    private boolean exists() {
        return backend.introspector().table(TABLE).isPresent();
    }

    /** Makes the table, if it is not there. */
    void create() {
        if (!exists()) {
            if (Dialect.of(backend.kind()).changesSchemaInTransaction()) {
                backend.transaction(TransactionOptions.defaults(), () -> {
                    if (!exists()) {
                        make();
                    }
                    return true;
                });
            } else {
                make();
            }
        }
    }

    private void make() {
        List<Step> steps = new CreateTable(table()).steps(Schema.EMPTY, Dialect.of(backend.kind()));
        steps.forEach(step -> step.statements().forEach(backend::execute));
    }

    private static Table table() {
        return Table.of(
                TABLE,
                new Column(new Ident("name"), KEY, false, true, false),
                Column.of("checksum", SHORT, false),
                Column.of("state", SHORT, false),
                Column.of("step", NUMBER, false),
                Column.of("begun", NUMBER, false),
                Column.of("moment", MOMENT, false));
    }

    /** All rows of the alias by the migrations' names; none if there is no table. */
    Map<String, HistoryRow> rows() {
        var rows = new LinkedHashMap<String, HistoryRow>();
        if (exists()) {
            fetch("", List.of()).forEach(row -> rows.put(row.name(), row));
        }
        return rows;
    }

    /** The row of a migration. */
    Optional<HistoryRow> find(String name) {
        return fetch(" WHERE name = ?", List.of(key(name))).stream().findFirst();
    }

    private List<HistoryRow> fetch(String where, List<Parameter> parameters) {
        var query = CompiledQuery.of(
                "SELECT name, checksum, state, step, begun, moment FROM " + TABLE + where + " ORDER BY name",
                parameters,
                List.of(
                        new ResultColumn("name", KEY),
                        new ResultColumn("checksum", SHORT),
                        new ResultColumn("state", SHORT),
                        new ResultColumn("step", NUMBER),
                        new ResultColumn("begun", NUMBER),
                        new ResultColumn("moment", MOMENT)));
        return backend
                .fetch(
                        query,
                        row -> new HistoryRow(
                                Objects.requireNonNull(row.getString(0)),
                                Objects.requireNonNull(row.getString(1)),
                                state(Objects.requireNonNull(row.getString(2))),
                                row.getInt(3),
                                row.getInt(4) != 0,
                                Objects.requireNonNull(row.getTimestamp(5))))
                .stream()
                .filter(row -> row.name().startsWith(prefix))
                .map(this::withoutAlias)
                .toList();
    }

    private HistoryRow withoutAlias(HistoryRow row) {
        return new HistoryRow(
                row.name().substring(prefix.length()),
                row.checksum(),
                row.state(),
                row.step(),
                row.begun(),
                row.moment());
    }

    private static HistoryRow.State state(String text) {
        return HistoryRow.State.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private Parameter key(String name) {
        return new Parameter(prefix + name, KEY);
    }

    /** Notes that a migration is applied. */
    void apply(Migration migration) {
        write(migration, HistoryRow.State.APPLIED, 0, false);
    }

    /** Notes how far a migration is. */
    void move(Migration migration, boolean backwards, int step, boolean begun) {
        write(migration, backwards ? HistoryRow.State.BACKWARDS : HistoryRow.State.FORWARDS, step, begun);
    }

    /** Notes that a migration is not applied any more. */
    void remove(String name) {
        execute("DELETE FROM " + TABLE + " WHERE name = ?", key(name));
    }

    private void write(Migration migration, HistoryRow.State state, int step, boolean begun) {
        var checksum = new Parameter(migration.checksumOfOperations(), SHORT);
        var word = new Parameter(state.name().toLowerCase(Locale.ROOT), SHORT);
        var done = new Parameter(step, NUMBER);
        var open = new Parameter(begun ? 1 : 0, NUMBER);
        var moment = new Parameter(clock.instant(), MOMENT);
        if (find(migration.name()).isPresent()) {
            execute(
                    "UPDATE " + TABLE + " SET checksum = ?, state = ?, step = ?, begun = ?, moment = ? WHERE name = ?",
                    checksum,
                    word,
                    done,
                    open,
                    moment,
                    key(migration.name()));
        } else {
            execute(
                    "INSERT INTO " + TABLE + " (checksum, state, step, begun, moment, name) VALUES (?, ?, ?, ?, ?, ?)",
                    checksum,
                    word,
                    done,
                    open,
                    moment,
                    key(migration.name()));
        }
    }

    private void execute(String sql, Parameter... parameters) {
        backend.execute(CompiledQuery.of(sql, List.of(parameters), List.of()));
    }
}
