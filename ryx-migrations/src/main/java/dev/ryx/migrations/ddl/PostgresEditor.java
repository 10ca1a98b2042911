package dev.ryx.migrations.ddl;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.UniqueKey;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** PostgreSQL changes tables in place, with several changes in one statement. */
final class PostgresEditor extends SchemaEditor {

    PostgresEditor(Dialect dialect) {
        super(dialect);
    }

    /** {@code CREATE SCHEMA IF NOT EXISTS} wants the right to create one even where it is there. */
    @Override
    protected List<Step> createSchema(Ident schema) {
        String name = Sql.statement(dialect(), writer -> writer.ident(schema)).sql();
        return List.of(new Step.Statement(
                CompiledQuery.of("DO $$BEGIN IF to_regnamespace('" + name + "') IS NULL THEN CREATE SCHEMA " + name
                        + "; END IF; END$$"),
                Effect.REPEATABLE));
    }

    /** A constant that rows get is a default for a moment: then no row is written. */
    @Override
    public List<Step> addColumn(Table before, Column column, @Nullable SqlExpression fill) {
        if (fill == null) {
            return List.of(addColumn(before, column));
        }
        return fill.isConstant() ? addFilled(before, column, fill) : addAndFill(before, column, fill);
    }

    private List<Step> addFilled(Table before, Column column, SqlExpression fill) {
        return List.of(
                addColumn(before, column.defaultValue(fill)),
                alterColumn(before, column.name(), List.of(setDefault(column))));
    }

    private List<Step> addAndFill(Table before, Column column, SqlExpression fill) {
        List<Step> steps = new ArrayList<>();
        steps.add(addColumn(before, column.nullable(true)));
        steps.add(fill(before, column.name(), fill, true));
        steps.addAll(settled());
        if (!column.nullable()) {
            steps.add(alterColumn(before, column.name(), List.of(setNotNull())));
        }
        return steps;
    }

    @Override
    public List<Step> alterColumn(
            Table before, Column from, Column to, @Nullable SqlExpression fill, @Nullable SqlExpression using) {
        List<Fragment> first = new ArrayList<>();
        boolean retyped = !from.type().equals(to.type()) || !Objects.equals(from.collation(), to.collation());
        if (retyped && from.defaultValue() != null) {
            first.add(dropDefault());
        }
        if (retyped) {
            first.add(setType(to, using));
        }
        if (!Objects.equals(from.defaultValue(), to.defaultValue()) || (retyped && to.defaultValue() != null)) {
            first.add(setDefault(to));
        }
        if (!from.nullable() && to.nullable()) {
            first.add(writer -> writer.keyword(Keyword.DROP, Keyword.NOT, Keyword.NULL));
        }
        List<Step> steps = new ArrayList<>();
        if (!first.isEmpty()) {
            steps.add(alterColumn(before, to.name(), first));
        }
        if (fill != null) {
            steps.add(fill(before, to.name(), fill, false));
            steps.addAll(settled());
        }
        if (from.nullable() && !to.nullable()) {
            steps.add(alterColumn(before, to.name(), List.of(setNotNull())));
        }
        return steps;
    }

    private Step alterColumn(Table table, Ident column, List<Fragment> changes) {
        List<Fragment> parts = changes.stream()
                .map(change -> (Fragment) writer -> writer.keyword(Keyword.ALTER, Keyword.COLUMN)
                        .ident(column)
                        .write(change))
                .toList();
        return alter(table.name(), Effect.REPEATABLE, writer -> writer.list(parts));
    }

    private static Fragment setNotNull() {
        return writer -> writer.keyword(Keyword.SET, Keyword.NOT, Keyword.NULL);
    }

    private static Fragment dropDefault() {
        return writer -> writer.keyword(Keyword.DROP, Keyword.DEFAULT);
    }

    private Fragment setDefault(Column column) {
        SqlExpression value = column.defaultValue();
        return value == null
                ? dropDefault()
                : writer -> writer.keyword(Keyword.SET, Keyword.DEFAULT)
                        .write(ColumnClause.defaultValue(value, column.type(), dialect()));
    }

    /** With a cast, since many a conversion is none that the database makes by itself. */
    private Fragment setType(Column column, @Nullable SqlExpression using) {
        return writer -> {
            writer.keyword(Keyword.TYPE);
            ColumnClause.writeType(writer, column, dialect());
            writer.keyword(Keyword.USING);
            if (using != null) {
                writer.write(Expression.enclosed(using));
            } else {
                writer.call(SqlFunction.CAST).ident(column.name()).keyword(Keyword.AS);
                dialect().columnType(writer, column.type());
                writer.close();
            }
        };
    }

    /** No table can be altered while checks of its rows are pending. */
    private List<Step> settled() {
        return List.of(
                Sql.step(
                        dialect(),
                        Effect.REPEATABLE,
                        writer -> writer.keyword(Keyword.SET, Keyword.CONSTRAINTS, Keyword.ALL, Keyword.IMMEDIATE)),
                Sql.step(
                        dialect(),
                        Effect.REPEATABLE,
                        writer -> writer.keyword(Keyword.SET, Keyword.CONSTRAINTS, Keyword.ALL, Keyword.DEFERRED)));
    }

    @Override
    public List<Step> addIndex(Table table, Index index, boolean concurrently) {
        if (!concurrently) {
            return super.addIndex(table, index, false);
        }
        CompiledQuery statement = Sql.statement(dialect(), new IndexClause(table, index, true, dialect()));
        return List.of(new Step.Statement(
                statement, Step.Setting.NO_TRANSACTION, Effect.makes(new Thing.OfIndex(table.name(), index.name()))));
    }

    @Override
    public List<Step> dropIndex(Table table, Ident index, boolean concurrently) {
        CompiledQuery statement = Sql.statement(dialect(), writer -> {
            writer.keyword(Keyword.DROP, Keyword.INDEX);
            if (concurrently) {
                writer.keyword(Keyword.CONCURRENTLY);
            }
            writer.write(table.name().renamed(index));
        });
        return List.of(new Step.Statement(
                statement,
                concurrently ? Step.Setting.NO_TRANSACTION : Step.Setting.TRANSACTION,
                Effect.removes(new Thing.OfIndex(table.name(), index))));
    }

    @Override
    public List<Step> renameIndex(Table before, Index index, Ident to) {
        return List.of(step(
                before.name(),
                Effect.renames(new Thing.OfIndex(before.name(), index.name()), new Thing.OfIndex(before.name(), to)),
                writer -> writer.keyword(Keyword.ALTER, Keyword.INDEX)
                        .write(before.name().renamed(index.name()))
                        .keyword(Keyword.RENAME, Keyword.TO)
                        .ident(to)));
    }

    @Override
    public List<Step> dropUnique(Table before, UniqueKey key) {
        return List.of(dropConstraint(before, key.name()));
    }

    @Override
    public List<Step> addCheck(Table before, Check check, boolean validated) {
        return List.of(addConstraint(before, check.name(), unless(validated, new CheckClause(check))));
    }

    @Override
    public List<Step> addForeignKey(Table before, ForeignKey key, boolean validated) {
        return List.of(addConstraint(before, key.name(), unless(validated, new ForeignKeyClause(key, dialect()))));
    }

    private static Fragment unless(boolean validated, Fragment clause) {
        return validated ? clause : writer -> writer.write(clause).keyword(Keyword.NOT, Keyword.VALID);
    }

    @Override
    public List<Step> renameConstraint(Table before, Ident from, Ident to) {
        return List.of(alter(
                before.name(),
                Effect.renames(new Thing.OfConstraint(before.name(), from), new Thing.OfConstraint(before.name(), to)),
                writer -> writer.keyword(Keyword.RENAME, Keyword.CONSTRAINT)
                        .ident(from)
                        .keyword(Keyword.TO)
                        .ident(to)));
    }

    @Override
    public List<Step> validate(Table table, Ident constraint) {
        return List.of(alter(
                table.name(),
                Effect.REPEATABLE,
                writer -> writer.keyword(Keyword.VALIDATE, Keyword.CONSTRAINT).ident(constraint)));
    }

    @Override
    public List<Step> run(String sql) {
        return followed(super.run(sql));
    }

    @Override
    public List<Step> call(String className, boolean backwards) {
        return followed(super.call(className, backwards));
    }

    private List<Step> followed(List<Step> first) {
        List<Step> steps = new ArrayList<>(first);
        steps.addAll(settled());
        return steps;
    }
}
