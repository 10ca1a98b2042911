package dev.ryx.query.compile;

import dev.ryx.meta.Ident;
import dev.ryx.query.plan.Predicate;
import dev.ryx.query.plan.SelectPlan;
import dev.ryx.query.plan.SelectPlan.From;
import dev.ryx.query.plan.SelectPlan.Join;
import dev.ryx.query.plan.SelectPlan.Source;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/** Writes {@code FROM … JOIN … ON …}. */
final class FromClause {

    private final SelectWriter selects;
    private final PredicateWriter predicates;

    FromClause(SelectWriter selects, PredicateWriter predicates) {
        this.selects = selects;
        this.predicates = predicates;
    }

    void write(SqlWriter writer, From from) {
        writer.keyword(Keyword.FROM);
        source(writer, from.source(), from.alias());
        from.joins().forEach(join -> join(writer, join));
    }

    private void join(SqlWriter writer, Join join) {
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

    private void source(SqlWriter writer, Source source, Ident alias) {
        switch (source) {
            case SelectPlan.Table(Ident name, Ident schema) -> {
                if (schema == null) {
                    writer.ident(name);
                } else {
                    writer.column(schema, name);
                }
                if (!name.equals(alias)) {
                    writer.keyword(Keyword.AS).ident(alias);
                }
            }
            case SelectPlan.Derived(SelectPlan plan) -> {
                writer.open();
                selects.write(writer, plan);
                writer.close().keyword(Keyword.AS).ident(alias);
            }
            case SelectPlan.Combined _ -> throw new IllegalStateException("no combinations yet");
        }
    }
}
