package dev.ryx.migrations.ddl;

import dev.ryx.backend.Backend;
import dev.ryx.error.MigrationException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.Parameter;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SQLite's way to change what ALTER TABLE does not: a new table takes the rows, and then the name, of the old one. What
 * belongs to the old table and is not in the schema, such as a column, a trigger or an index over an expression, is made
 * again as it was; views stay. The next number of a key is kept.
 *
 * <p>The transaction around it has no foreign keys, or dropping the old table would delete or refuse rows that refer to it.
 */
public final class Rebuild implements Step {

    private static final Dialect DIALECT = Dialect.of(DatabaseKind.SQLITE);

    private final Table before;
    private final Table after;
    private final Map<Ident, Source> sources;

    Rebuild(Table before, Table after, Map<Ident, Source> sources) {
        this.before = before;
        this.after = after;
        this.sources = sources;
    }

    /** A rebuild in which each column keeps its values. */
    static Rebuild of(Table before, Table after) {
        Map<Ident, Source> sources = new LinkedHashMap<>();
        for (Column column : after.columns()) {
            if (column.computed() == null && before.column(column.name()).isPresent()) {
                sources.put(column.name(), new Source(column.name(), null));
            }
        }
        return new Rebuild(before, after, sources);
    }

    /** The same with another source of a column. */
    Rebuild with(Ident column, Source source) {
        Map<Ident, Source> changed = new LinkedHashMap<>(sources);
        changed.put(column, source);
        return new Rebuild(before, after, changed);
    }

    /** The table. */
    public TableName table() {
        return before.name();
    }

    @Override
    public Setting setting() {
        return Setting.NO_FOREIGN_KEYS;
    }

    /** It is always part of a transaction, so it took effect if that did. */
    @Override
    public Effect effect() {
        return Effect.UNSEEN;
    }

    /** This rebuild and the next one of the same table as one, if that can be said. */
    Optional<Rebuild> then(Rebuild next) {
        if (!next.table().equals(table())) {
            return Optional.empty();
        }
        Map<Ident, Source> both = new LinkedHashMap<>();
        for (Map.Entry<Ident, Source> entry : next.sources.entrySet()) {
            Source later = entry.getValue();
            Ident column = later.column();
            Optional<Source> source = later.after(column == null ? null : sources.get(column));
            if (source.isEmpty()) {
                return Optional.empty();
            }
            both.put(entry.getKey(), source.get());
        }
        return Optional.of(new Rebuild(before, next.after, both));
    }

    /** As they are for a table that has nothing beside the schema. */
    @Override
    public List<CompiledQuery> statements() {
        return statements(Belongings.NONE);
    }

    /**
     * As they are for the table that is there.
     *
     * @param known the table as it is known otherwise: what it has and the schema has not is dropped before
     * @throws dev.ryx.error.DatabaseException if the database cannot be read
     */
    public List<CompiledQuery> statements(Backend backend, List<Table> known) {
        return statements(Belongings.of(
                backend, Stream.concat(Stream.of(before, after), known.stream()).toList()));
    }

    private List<CompiledQuery> statements(Belongings belongings) {
        return Stream.of(rebuilding(belongings), indexing(), belongings.statements())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Runs it in the transaction that is open.
     *
     * @throws dev.ryx.error.DatabaseException if the database refuses a statement
     */
    public void run(Backend backend) {
        statements(backend, List.of()).forEach(backend::execute);
    }

    /**
     * Looks after what SQLite did not look after while it had no foreign keys: to be called before the transaction ends.
     *
     * @throws MigrationException if a row refers to one that is not there
     */
    public static void requireForeignKeys(Backend backend) {
        var check = CompiledQuery.of(
                "PRAGMA foreign_key_check", List.of(), List.of(new ResultColumn("table", SqlType.TEXT)));
        List<String> tables = backend.fetch(check, row -> String.valueOf(row.getString(0)));
        if (!tables.isEmpty()) {
            throw new MigrationException(
                    "Rows of " + String.join(", ", tables.stream().distinct().toList())
                            + " would refer to rows that are not there.",
                    "Delete or mend them first.",
                    null);
        }
    }

    private List<CompiledQuery> rebuilding(Belongings belongings) {
        TableName name = before.name();
        TableName copy = name.renamed(Ident.joined("ryx_new", name.name().text()));
        List<CompiledQuery> statements = new ArrayList<>();
        statements.add(
                statement(new TableClause(after.named(copy), belongings.columns(), belongings.constraints(), DIALECT)));
        statements.add(statement(copying(copy, belongings.written())));
        if (before.hasGeneratedKey() && after.hasGeneratedKey()) {
            statements.addAll(numbering(copy));
        }
        statements.add(
                statement(writer -> writer.keyword(Keyword.DROP, Keyword.TABLE).write(name)));
        statements.add(CompiledQuery.of("PRAGMA legacy_alter_table = ON"));
        statements.add(statement(writer -> writer.keyword(Keyword.ALTER, Keyword.TABLE)
                .write(copy)
                .keyword(Keyword.RENAME, Keyword.TO)
                .ident(name.name())));
        statements.add(CompiledQuery.of("PRAGMA legacy_alter_table = OFF"));
        return statements;
    }

    private Fragment copying(TableName copy, List<Fragment> more) {
        Stream<Fragment> names = sources.keySet().stream().map(name -> writer -> writer.ident(name));
        return writer -> writer.keyword(Keyword.INSERT, Keyword.INTO)
                .write(copy)
                .open()
                .list(Stream.concat(names, more.stream()).toList())
                .close()
                .keyword(Keyword.SELECT)
                .list(Stream.concat(sources.values().stream(), more.stream()).toList())
                .keyword(Keyword.FROM)
                .write(before.name());
    }

    private List<CompiledQuery> numbering(TableName copy) {
        var old = new Parameter(before.name().name().text(), SqlType.TEXT);
        var copied = new Parameter(copy.name().text(), SqlType.TEXT);
        return List.of(
                CompiledQuery.of("DELETE FROM sqlite_sequence WHERE name = ?", List.of(copied), List.of()),
                CompiledQuery.of(
                        "INSERT INTO sqlite_sequence (name, seq) SELECT ?, seq FROM sqlite_sequence WHERE name = ?",
                        List.of(copied, old),
                        List.of()));
    }

    private List<CompiledQuery> indexing() {
        return after.indexes().stream()
                .map(index -> statement(new IndexClause(after, index, false, DIALECT)))
                .toList();
    }

    private static CompiledQuery statement(Fragment fragment) {
        return Sql.statement(DIALECT, fragment);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rebuild that
                && before.equals(that.before)
                && after.equals(that.after)
                && sources.equals(that.sources);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after, sources);
    }

    @Override
    public String toString() {
        return "rebuild of " + before.name();
    }
}
