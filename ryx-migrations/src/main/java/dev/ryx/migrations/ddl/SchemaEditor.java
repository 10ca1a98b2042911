package dev.ryx.migrations.ddl;

import dev.ryx.error.FieldException;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.migrations.schema.UniqueKey;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Symbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes a schema as one kind of database wants it. Each method gives the steps of one change, and throws
 * {@link FieldException} if the database has no schemas and the table is in one.
 */
public abstract sealed class SchemaEditor permits PostgresEditor, MysqlEditor, SqliteEditor {

    private final Dialect dialect;

    SchemaEditor(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The editor of a dialect. */
    public static SchemaEditor of(Dialect dialect) {
        return switch (dialect.kind()) {
            case POSTGRESQL -> new PostgresEditor(dialect);
            case MYSQL, MARIADB -> new MysqlEditor(dialect);
            case SQLITE -> new SqliteEditor(dialect);
        };
    }

    final Dialect dialect() {
        return dialect;
    }

    /** Makes a table, with all that belongs to it. */
    public final List<Step> createTable(Table table) {
        Ident schema = table.name().schema();
        List<Step> steps = new ArrayList<>(schema == null ? List.of() : createSchema(schema));
        steps.add(step(table.name(), Effect.makes(new Thing.OfTable(table.name())), new TableClause(table, dialect)));
        table.indexes().forEach(index -> steps.addAll(addIndex(table, index, false)));
        return steps;
    }

    /** Makes a schema if there is none of that name. */
    protected List<Step> createSchema(Ident schema) {
        return List.of();
    }

    /** Drops a table. */
    public final List<Step> dropTable(Table table) {
        return List.of(step(
                table.name(),
                Effect.removes(new Thing.OfTable(table.name())),
                writer -> writer.keyword(Keyword.DROP, Keyword.TABLE).write(table.name())));
    }

    /** Gives a table another name, within its schema. */
    public final List<Step> renameTable(TableName from, TableName to) {
        return List.of(alter(
                from,
                Effect.renames(new Thing.OfTable(from), new Thing.OfTable(to)),
                writer -> writer.keyword(Keyword.RENAME, Keyword.TO).ident(to.name())));
    }

    /**
     * Adds a column.
     *
     * @param fill what the rows that are there get, or null for the default
     */
    public abstract List<Step> addColumn(Table before, Column column, @Nullable SqlExpression fill);

    /** Drops a column that nothing else of the table needs. */
    public List<Step> dropColumn(Table before, Column column) {
        return List.of(alter(
                before.name(),
                Effect.removes(new Thing.OfColumn(before.name(), column.name())),
                writer -> writer.keyword(Keyword.DROP, Keyword.COLUMN).ident(column.name())));
    }

    /** Gives a column another name. */
    public List<Step> renameColumn(Table before, Ident from, Ident to) {
        return List.of(renameColumn(before.name(), from, to));
    }

    final Step renameColumn(TableName table, Ident from, Ident to) {
        return alter(
                table,
                Effect.renames(new Thing.OfColumn(table, from), new Thing.OfColumn(table, to)),
                writer -> writer.keyword(Keyword.RENAME, Keyword.COLUMN)
                        .ident(from)
                        .keyword(Keyword.TO)
                        .ident(to));
    }

    /**
     * Makes a column another one of the same name.
     *
     * @param fill what rows get that have NULL in it, or null if there are none
     * @param using what the new value is made of, or null for the database's own conversion
     */
    public abstract List<Step> alterColumn(
            Table before, Column from, Column to, @Nullable SqlExpression fill, @Nullable SqlExpression using);

    /**
     * Makes an index.
     *
     * @param concurrently whether others may write meanwhile, where that has to be said
     */
    public List<Step> addIndex(Table table, Index index, boolean concurrently) {
        return List.of(step(
                table.name(),
                Effect.makes(new Thing.OfIndex(table.name(), index.name())),
                new IndexClause(table, index, false, dialect)));
    }

    /** Drops an index. */
    public abstract List<Step> dropIndex(Table table, Ident index, boolean concurrently);

    /** Gives an index another name. */
    public abstract List<Step> renameIndex(Table before, Index index, Ident to);

    /** Adds a unique constraint. */
    public List<Step> addUnique(Table before, UniqueKey key) {
        return List.of(addConstraint(before, key.name(), new UniqueClause(before, key, dialect)));
    }

    /** Drops a unique constraint. */
    public abstract List<Step> dropUnique(Table before, UniqueKey key);

    /**
     * Adds a check.
     *
     * @param validated whether the rows that are there are looked at, where that can wait
     */
    public List<Step> addCheck(Table before, Check check, boolean validated) {
        return List.of(addConstraint(before, check.name(), new CheckClause(check)));
    }

    /** Drops a check. */
    public List<Step> dropCheck(Table before, Check check) {
        return List.of(dropConstraint(before, check.name()));
    }

    /**
     * Adds a foreign key.
     *
     * @param validated whether the rows that are there are looked at, where that can wait
     */
    public List<Step> addForeignKey(Table before, ForeignKey key, boolean validated) {
        return List.of(addConstraint(before, key.name(), new ForeignKeyClause(key, dialect)));
    }

    /** Drops a foreign key. */
    public List<Step> dropForeignKey(Table before, ForeignKey key) {
        return List.of(dropConstraint(before, key.name()));
    }

    /** Puts a foreign key into the place of one of the same name. */
    public List<Step> replaceForeignKey(Table before, ForeignKey from, ForeignKey to) {
        List<Step> steps = new ArrayList<>(dropForeignKey(before, from));
        steps.addAll(addForeignKey(before, to, true));
        return steps;
    }

    /** Gives a constraint another name. */
    public abstract List<Step> renameConstraint(Table before, Ident from, Ident to);

    /** Looks at the rows that a constraint was added without; nothing where none is. */
    public List<Step> validate(Table table, Ident constraint) {
        return List.of();
    }

    /** A user's statement. */
    public List<Step> run(String sql) {
        return List.of(new Step.Statement(CompiledQuery.of(sql), Effect.UNSEEN));
    }

    /** A call of a user's class. */
    public List<Step> call(String className, boolean backwards) {
        return List.of(new Step.JavaCall(className, backwards));
    }

    /** The steps of several changes, put together where that is less work. */
    public List<Step> merged(List<Step> steps) {
        return steps;
    }

    final Step addConstraint(Table table, Ident name, Fragment clause) {
        return alter(
                table.name(),
                Effect.makes(new Thing.OfConstraint(table.name(), name)),
                writer -> writer.keyword(Keyword.ADD).write(clause));
    }

    final Step dropConstraint(Table table, Ident name) {
        return alter(
                table.name(),
                Effect.removes(new Thing.OfConstraint(table.name(), name)),
                writer -> writer.keyword(Keyword.DROP, Keyword.CONSTRAINT).ident(name));
    }

    /** {@code ALTER TABLE …} and how. */
    final Step alter(TableName table, Effect effect, Fragment how) {
        return step(
                table,
                effect,
                writer -> writer.keyword(Keyword.ALTER, Keyword.TABLE)
                        .write(table)
                        .write(how));
    }

    final Step addColumn(Table table, Column column) {
        return alter(
                table.name(),
                Effect.makes(new Thing.OfColumn(table.name(), column.name())),
                writer -> writer.keyword(Keyword.ADD, Keyword.COLUMN).write(new ColumnClause(column, dialect)));
    }

    /** {@code UPDATE … SET column = value}, for the rows without one or for all. */
    final Step fill(Table table, Ident column, SqlExpression value, boolean all) {
        return step(table.name(), Effect.REPEATABLE, writer -> {
            writer.keyword(Keyword.UPDATE)
                    .write(table.name())
                    .keyword(Keyword.SET)
                    .ident(column)
                    .symbol(Symbol.EQUAL)
                    .write(Expression.of(value));
            if (!all) {
                writer.keyword(Keyword.WHERE).ident(column).keyword(Keyword.IS, Keyword.NULL);
            }
        });
    }

    final Step step(TableName table, Effect effect, Fragment statement) {
        if (table.schema() != null) {
            dialect.require(Feature.SCHEMAS);
        }
        return Sql.step(dialect, effect, statement);
    }
}
