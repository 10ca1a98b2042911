package dev.ryx.migrations.ddl;

import dev.ryx.backend.Backend;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.migrations.schema.UniqueKey;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SQLite's way to change what ALTER TABLE does not: a new table takes the rows, and then the name, of the old one. What
 * belongs to the old table and is not in the schema, such as a trigger or an index over an expression, is made again as
 * it was; views stay. The next number of a key is kept.
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

    @Override
    public List<CompiledQuery> statements() {
        return Stream.concat(rebuilding().stream(), indexing().stream()).toList();
    }

    /**
     * Runs it in the transaction that is open.
     *
     * @throws dev.ryx.error.DatabaseException if the database refuses a statement
     */
    public void run(Backend backend) {
        Map<String, String> belongings = belongings(backend);
        rebuilding().forEach(backend::execute);
        indexing().forEach(backend::execute);
        Set<String> there = belongings(backend).keySet();
        Set<String> ours = ours();
        belongings.forEach((name, sql) -> {
            if (!there.contains(name) && !ours.contains(name)) {
                backend.execute(CompiledQuery.of(sql));
            }
        });
    }

    private Set<String> ours() {
        return Stream.concat(
                        before.indexes().stream().map(Index::name),
                        before.uniqueKeys().stream().map(UniqueKey::name))
                .map(Ident::text)
                .collect(Collectors.toSet());
    }

    /** Triggers and indexes with a definition, by name. */
    private Map<String, String> belongings(Backend backend) {
        Map<String, String> found = new LinkedHashMap<>();
        var query = CompiledQuery.of(
                "SELECT name, sql FROM sqlite_schema WHERE tbl_name = ? AND type IN ('index', 'trigger')"
                        + " AND sql IS NOT NULL ORDER BY rowid",
                List.of(new Parameter(before.name().name().text(), SqlType.TEXT)),
                List.of(new ResultColumn("name", SqlType.TEXT), new ResultColumn("sql", SqlType.TEXT)));
        backend.fetch(
                query,
                row -> found.put(Objects.requireNonNull(row.getString(0)), Objects.requireNonNull(row.getString(1))));
        return found;
    }

    private List<CompiledQuery> rebuilding() {
        TableName name = before.name();
        TableName copy = name.renamed(Ident.joined("ryx_new", name.name().text()));
        List<CompiledQuery> statements = new ArrayList<>();
        statements.add(statement(new TableClause(after.named(copy), DIALECT)));
        statements.add(statement(copying(copy)));
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

    private Fragment copying(TableName copy) {
        return writer -> writer.keyword(Keyword.INSERT, Keyword.INTO)
                .write(copy)
                .write(new NameList(List.copyOf(sources.keySet())))
                .keyword(Keyword.SELECT)
                .list(sources.values())
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
