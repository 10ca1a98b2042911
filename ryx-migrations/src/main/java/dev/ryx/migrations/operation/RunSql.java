package dev.ryx.migrations.operation;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.query.dialect.Dialect;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Runs a statement as it stands. The state does not know what it does to the schema; {@link Separate} tells.
 *
 * @param on the databases that it is for; on another nothing runs
 * @param sql the statement
 * @param reverse the statement that undoes it, empty if there is nothing to undo, or null if nothing undoes it
 */
public record RunSql(
        Set<DatabaseKind> on, String sql, @Nullable String reverse) implements Operation {

    /** Copies the set, and leaves out what a file does not keep: blanks at line ends, empty lines around the text. */
    public RunSql {
        on = Set.copyOf(on);
        sql = SqlText.normalized(sql);
        reverse = reverse == null ? null : SqlText.normalized(reverse);
    }

    /** A statement for every database. */
    public static RunSql everywhere(String sql, @Nullable String reverse) {
        return new RunSql(Set.of(DatabaseKind.values()), sql, reverse);
    }

    @Override
    public Schema after(Schema before) {
        return before;
    }

    @Override
    public Operation reversed(Schema before) {
        if (reverse == null) {
            throw Irreversible.of(this);
        }
        return new RunSql(on, reverse, sql);
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return on.contains(dialect.kind()) && !sql.isEmpty()
                ? SchemaEditor.of(dialect).run(sql)
                : List.of();
    }

    @Override
    public String describe() {
        return "run sql" + (isEverywhere() ? "" : " on " + new TreeSet<>(on)) + " { " + SqlText.beginning(sql) + " }";
    }

    /** Whether it is for every database. */
    public boolean isEverywhere() {
        return on.size() == DatabaseKind.values().length;
    }
}
