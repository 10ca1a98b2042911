package dev.ryx.migrations;

import dev.ryx.backend.Backend;
import dev.ryx.error.MigrationException;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.ArrayList;
import java.util.List;

/**
 * Values that a column's new type would not hold. Databases cut some texts, round some numbers and drop some times of day
 * without a word, and SQLite keeps any value whatever the type.
 */
final class Losses {

    /** A number with more digits than one that is written by hand. */
    private static final SqlType WIDE = new SqlType.Decimal(38, 10);

    private final Backend backend;
    private final Dialect dialect;

    Losses(Backend backend, Dialect dialect) {
        this.backend = backend;
        this.dialect = dialect;
    }

    /**
     * Looks at the rows before they are changed.
     *
     * @throws MigrationException if a value would be another afterwards; it names all such columns
     */
    void refuse(List<SchemaDifference.Change> changes) {
        List<String> losses = new ArrayList<>();
        for (SchemaDifference.Change change : changes) {
            for (Operation operation : change.operations()) {
                if (operation instanceof AlterColumn altered) {
                    note(losses, change.before(), altered);
                }
            }
        }
        if (!losses.isEmpty()) {
            throw new MigrationException(
                    String.join(" ", losses) + " Nothing was changed.",
                    "Change those values, or the fields, and run this again.",
                    null);
        }
    }

    private void note(List<String> losses, Schema before, AlterColumn altered) {
        Ident name = altered.column().name();
        SqlType from = before.table(altered.table())
                .flatMap(table -> table.column(name))
                .orElseThrow()
                .type();
        SqlType to = altered.column().type();
        if (!from.equals(to) && isComparable(from, to)) {
            long rows = count(altered.table(), name, from, to);
            if (rows > 0) {
                String what = rows == 1 ? "1 row has a value" : rows + " rows have values";
                losses.add("The column " + altered.table() + "." + name + " cannot be " + to.label() + ": " + what
                        + " that would be lost.");
            }
        }
    }

    /** Whether the values can be compared with what becomes of them. Between other types the database converts, or refuses. */
    private static boolean isComparable(SqlType from, SqlType to) {
        boolean numbers = from.isNumeric() && (to.isNumeric() || to instanceof SqlType.Varchar);
        boolean texts = from.isText() && (to.isNumeric() || to instanceof SqlType.Varchar);
        boolean flags = (from instanceof SqlType.Bool && to instanceof SqlType.Int)
                || (from instanceof SqlType.Int && to instanceof SqlType.Bool);
        return numbers || texts || flags || (from.hasDate() && to.hasDate());
    }

    private long count(TableName table, Ident column, SqlType from, SqlType to) {
        Fragment value = writer -> writer.ident(column);
        Fragment changed = cast(value, from, to);
        SqlType common = common(from, to);
        Fragment was = common.equals(from) ? value : cast(value, from, common);
        Fragment is = cast(changed, to, common);
        SqlWriter writer = dialect.writer();
        writer.keyword(Keyword.SELECT)
                .call(SqlFunction.COUNT)
                .symbol(Symbol.STAR)
                .close()
                .keyword(Keyword.FROM)
                .write(table)
                .keyword(Keyword.WHERE)
                .write(value)
                .keyword(Keyword.IS, Keyword.NOT, Keyword.NULL, Keyword.AND)
                .open()
                .write(is)
                .keyword(Keyword.IS, Keyword.NULL, Keyword.OR)
                .write(was)
                .symbol(Symbol.NOT_EQUAL)
                .write(is)
                .close();
        CompiledQuery query =
                writer.finish(List.of(new ResultColumn("n", SqlType.BIGINT))).bind();
        return backend.fetch(query, row -> row.getLong(0)).getFirst();
    }

    /** The type in which the values are compared: a text that becomes a number may have been written in many ways. */
    private static SqlType common(SqlType from, SqlType to) {
        return !from.isText() || to.isText() ? from : to instanceof SqlType.Decimal ? WIDE : to;
    }

    private Fragment cast(Fragment value, SqlType from, SqlType to) {
        return writer -> dialect.casts().write(writer, value, from, to);
    }
}
