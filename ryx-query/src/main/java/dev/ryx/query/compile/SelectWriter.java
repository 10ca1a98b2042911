package dev.ryx.query.compile;

import dev.ryx.meta.Ident;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.plan.ModelColumns;
import dev.ryx.query.plan.Predicate;
import dev.ryx.query.plan.SelectPlan;
import dev.ryx.query.plan.SelectPlan.Output;
import dev.ryx.query.plan.SelectPlan.Sort;
import dev.ryx.query.plan.Term;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@code SELECT}, clause after clause. */
final class SelectWriter {

    private final Dialect dialect;
    private final PredicateWriter predicates;
    private final PredicateWriter groupPredicates;
    private final FromClause from;
    private final WithClause with;
    private final LockClause locks;

    SelectWriter(Dialect dialect) {
        this(dialect, null);
    }

    /**
     * @param changed the table that the statement changes, if the database refuses to read it at the same time
     */
    SelectWriter(Dialect dialect, @Nullable Ident changed) {
        this.dialect = dialect;
        this.predicates = new PredicateWriter(dialect, this);
        this.groupPredicates = dialect.has(Feature.ROWS_IN_HAVING)
                ? predicates
                : new PredicateWriter(dialect, this, new GroupTermWriter(dialect, predicates, this));
        this.from = new FromClause(dialect, this, predicates, changed);
        this.with = new WithClause(from);
        this.locks = new LockClause(dialect);
    }

    PredicateWriter predicates() {
        return predicates;
    }

    void write(SqlWriter writer, SelectPlan plan) {
        if (!plan.ctes().isEmpty()) {
            with.write(writer, plan.ctes());
        }
        writer.keyword(Keyword.SELECT);
        if (plan.distinct()) {
            distinct(writer, plan.distinctOn());
        }
        columns(writer, plan.columns());
        from.write(writer, plan.from());
        condition(writer, Keyword.WHERE, plan.where());
        groupBy(writer, plan);
        having(writer, plan.having());
        orderBy(writer, plan);
        if (plan.limit() != null || plan.offset() != null) {
            dialect.limit(writer, plan.limit(), plan.offset());
        }
        if (plan.lock() != null) {
            locks.write(writer, plan, plan.lock());
        }
    }

    private void distinct(SqlWriter writer, List<Term> on) {
        writer.keyword(Keyword.DISTINCT);
        if (!on.isEmpty()) {
            dialect.require(Feature.DISTINCT_ON);
            writer.keyword(Keyword.ON).open();
            writer.list(on.stream().map(predicates.terms()::of).toList()).close();
        }
    }

    private void columns(SqlWriter writer, List<Output> columns) {
        if (columns instanceof ModelColumns own) {
            writer.write(written(own));
        } else {
            each(writer, columns);
        }
    }

    private Written written(ModelColumns columns) {
        Written known = columns.text().get(dialect.kind());
        if (known != null) {
            return known;
        }
        SqlWriter writer = dialect.writer();
        each(writer, columns);
        return columns.text().remember(dialect.kind(), writer);
    }

    private void each(SqlWriter writer, List<Output> columns) {
        boolean first = true;
        for (Output output : columns) {
            if (!first) {
                writer.comma();
            }
            writer.write(predicates.terms().alone(output.term()));
            if (output.label() != null) {
                writer.keyword(Keyword.AS).ident(output.label());
            }
            first = false;
        }
    }

    void condition(SqlWriter writer, Keyword clause, @Nullable Predicate condition) {
        if (condition != null) {
            writer.keyword(clause);
            predicates.write(writer, condition);
        }
    }

    private void having(SqlWriter writer, @Nullable Predicate condition) {
        if (condition != null) {
            writer.keyword(Keyword.HAVING);
            groupPredicates.write(writer, condition);
        }
    }

    private void groupBy(SqlWriter writer, SelectPlan plan) {
        if (!plan.groupBy().isEmpty()) {
            writer.keyword(Keyword.GROUP, Keyword.BY)
                    .list(plan.groupBy().stream().map(term -> key(plan, term)).toList());
        }
    }

    private void orderBy(SqlWriter writer, SelectPlan plan) {
        if (!plan.orderBy().isEmpty()) {
            writer.keyword(Keyword.ORDER, Keyword.BY)
                    .list(plan.orderBy().stream().map(sort -> sort(plan, sort)).toList());
        }
    }

    /** A term with parameters goes by its place in the result: repeated, it would be another term to the database. */
    private Fragment key(SelectPlan plan, Term term) {
        int place = term.binds() ? plan.placeOf(term) : 0;
        return place > 0 ? writer -> writer.number(place) : predicates.terms().of(term);
    }

    private Fragment sort(SelectPlan plan, Sort sort) {
        return writer ->
                NullsOrder.write(writer, dialect, predicates.terms().of(sort.term()), key(plan, sort.term()), sort);
    }

    /** Writes the query of {@code IN (…)}, which some databases take only as the rows of a further query. */
    void list(SqlWriter writer, SelectPlan plan) {
        boolean limited = plan.limit() != null || plan.offset() != null;
        if (from.readsChanged(plan) || (limited && !dialect.has(Feature.LIMITED_LIST))) {
            from.rowsOf(writer, new SelectWriter(dialect), plan);
        } else {
            write(writer, plan);
        }
    }
}
