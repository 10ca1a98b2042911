package dev.ryx.query.compile;

import dev.ryx.meta.Ident;
import dev.ryx.query.ast.QueryNode.SetOperator;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.plan.Predicate;
import dev.ryx.query.plan.SelectPlan;
import dev.ryx.query.plan.SelectPlan.From;
import dev.ryx.query.plan.SelectPlan.Join;
import dev.ryx.query.plan.SelectPlan.Source;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import org.jspecify.annotations.Nullable;

/** Writes {@code FROM … JOIN … ON …}. */
final class FromClause {

    private final Dialect dialect;
    private final SelectWriter selects;
    private static final Ident ROWS = new Ident("listed");

    private final PredicateWriter predicates;
    private final @Nullable Ident changed;

    /**
     * @param changed the table that the statement changes, if the database refuses to read it at the same time
     */
    FromClause(Dialect dialect, SelectWriter selects, PredicateWriter predicates, @Nullable Ident changed) {
        this.dialect = dialect;
        this.selects = selects;
        this.predicates = predicates;
        this.changed = changed;
    }

    /** Whether a query reads the table that the statement changes. */
    boolean readsChanged(SelectPlan plan) {
        return isChanged(plan.from().source())
                || plan.from().joins().stream().anyMatch(join -> isChanged(join.source()));
    }

    private boolean isChanged(Source source) {
        return source instanceof SelectPlan.Table(Ident name, Ident _) && name.equals(changed);
    }

    /** Writes a query for all rows of a query. */
    void rowsOf(SqlWriter writer, SelectWriter inner, SelectPlan plan) {
        writer.keyword(Keyword.SELECT).symbol(Symbol.STAR).keyword(Keyword.FROM).open();
        inner.write(writer, plan);
        writer.close().keyword(Keyword.AS).ident(ROWS);
    }

    private static void rowsOfTable(SqlWriter writer, Ident table, Ident alias) {
        writer.open().keyword(Keyword.SELECT).symbol(Symbol.STAR).keyword(Keyword.FROM);
        writer.table(null, table).close().keyword(Keyword.AS).ident(alias);
    }

    void write(SqlWriter writer, From from) {
        writer.keyword(Keyword.FROM);
        source(writer, from.source(), from.alias());
        from.joins().forEach(join -> join(writer, join));
    }

    private void join(SqlWriter writer, Join join) {
        if (join.kind() == SelectPlan.Kind.FULL) {
            boolean byEquality = join.on() != null && hasEquality(join.on());
            dialect.require(byEquality ? Feature.FULL_JOIN : Feature.FULL_JOIN_ON_ANYTHING);
        }
        writer.keyword(
                switch (join.kind()) {
                    case INNER -> Keyword.INNER;
                    case LEFT -> Keyword.LEFT;
                    case RIGHT -> Keyword.RIGHT;
                    case FULL -> Keyword.FULL;
                    case CROSS -> Keyword.CROSS;
                },
                Keyword.JOIN);
        source(writer, join.source(), join.alias());
        Predicate on = join.on();
        if (on != null) {
            writer.keyword(Keyword.ON);
            predicates.write(writer, on);
        }
    }

    private static boolean hasEquality(Predicate on) {
        return on instanceof Predicate.All all ? all.parts().stream().anyMatch(FromClause::isEquality) : isEquality(on);
    }

    private static boolean isEquality(Predicate condition) {
        return condition instanceof Predicate.Equal
                || (condition instanceof Predicate.Matches matches
                        && matches.lookup().name().equals("exact")
                        && matches.right() instanceof Predicate.Right.Of);
    }

    private void source(SqlWriter writer, Source source, Ident alias) {
        switch (source) {
            case SelectPlan.Table(Ident name, Ident _) when name.equals(changed) -> rowsOfTable(writer, name, alias);
            case SelectPlan.Table(Ident name, Ident schema) -> {
                table(writer, dialect, name, schema);
                if (!name.equals(alias)) {
                    writer.keyword(Keyword.AS).ident(alias);
                }
            }
            case SelectPlan.Derived _, SelectPlan.Combined _ -> {
                rows(writer, source);
                writer.keyword(Keyword.AS).ident(alias);
            }
        }
    }

    /** Writes a table that the statement changes. */
    static void table(SqlWriter writer, Dialect dialect, SelectPlan.Table table) {
        table(writer, dialect, table.name(), table.schema());
    }

    private static void table(SqlWriter writer, Dialect dialect, Ident name, @Nullable Ident schema) {
        if (schema != null) {
            dialect.require(Feature.SCHEMAS);
        }
        writer.table(schema, name);
    }

    /** Writes a query, or several, in parentheses. */
    void rows(SqlWriter writer, Source source) {
        switch (source) {
            case SelectPlan.Table(Ident name, Ident schema) -> table(writer, dialect, name, schema);
            case SelectPlan.Derived(SelectPlan plan) -> {
                writer.open();
                selects.write(writer, plan);
                writer.close();
            }
            case SelectPlan.Combined combined ->
                combined(writer.open(), combined).close();
        }
    }

    private SqlWriter combined(SqlWriter writer, SelectPlan.Combined combined) {
        if (combined.all() && combined.operator() != SetOperator.UNION) {
            dialect.require(Feature.INTERSECT_ALL);
        }
        boolean first = true;
        for (SelectPlan part : combined.parts()) {
            if (!first) {
                operator(writer, combined);
            }
            selects.write(writer, part);
            first = false;
        }
        return writer;
    }

    private static void operator(SqlWriter writer, SelectPlan.Combined combined) {
        writer.keyword(
                switch (combined.operator()) {
                    case UNION -> Keyword.UNION;
                    case INTERSECT -> Keyword.INTERSECT;
                    case EXCEPT -> Keyword.EXCEPT;
                });
        if (combined.all()) {
            writer.keyword(Keyword.ALL);
        }
    }
}
