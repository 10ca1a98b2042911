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
        columns(writer, plan);
        from.write(writer, plan.from());
        condition(writer, Keyword.WHERE, plan.where());
        groupBy(writer, plan);
        having(writer, plan);
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

    private void columns(SqlWriter writer, SelectPlan plan) {
        if (plan.columns() instanceof ModelColumns own) {
            writer.write(written(own));
        } else {
            each(writer, plan);
        }
    }

    /** What writes the terms of groups: a key alone is written as it is, for the groups are told by its place. */
    private TermWriter ofGroups(SelectPlan plan) {
        List<Term> keys = boundKeys(plan);
        return keys.isEmpty() ? predicates.terms() : ofGroups(keys, false).terms();
    }

    private static List<Term> boundKeys(SelectPlan plan) {
        List<Term> keys = plan.groupBy();
        return keys.isEmpty() ? keys : keys.stream().filter(Term::binds).toList();
    }

    private PredicateWriter ofGroups(List<Term> keys, boolean everyRow) {
        return new PredicateWriter(
                dialect, this, group -> new GroupTermWriter(dialect, group, this, predicates.terms(), keys, everyRow));
    }

    private Written written(ModelColumns columns) {
        Written known = columns.text().get(dialect.kind());
        if (known != null) {
            return known;
        }
        SqlWriter writer = dialect.writer();
        each(writer, columns, predicates.terms());
        return columns.text().remember(dialect.kind(), writer);
    }

    private void each(SqlWriter writer, SelectPlan plan) {
        TermWriter ofGroups = ofGroups(plan);
        for (int i = 0; i < plan.columns().size(); i++) {
            Term term = plan.columns().get(i).term();
            boolean isKey = term.binds() && plan.groupBy().contains(term) && plan.placeOf(term) == i + 1;
            column(writer, plan.columns().get(i), isKey ? predicates.terms() : ofGroups, i == 0);
        }
    }

    private static void each(SqlWriter writer, List<Output> columns, TermWriter terms) {
        for (int i = 0; i < columns.size(); i++) {
            column(writer, columns.get(i), terms, i == 0);
        }
    }

    private static void column(SqlWriter writer, Output output, TermWriter terms, boolean isFirst) {
        if (!isFirst) {
            writer.comma();
        }
        writer.write(terms.alone(output.term()));
        if (output.label() != null) {
            writer.keyword(Keyword.AS).ident(output.label());
        }
    }

    void condition(SqlWriter writer, Keyword clause, @Nullable Predicate condition) {
        if (condition != null) {
            writer.keyword(clause);
            predicates.write(writer, condition);
        }
    }

    private void having(SqlWriter writer, SelectPlan plan) {
        Predicate condition = plan.having();
        if (condition != null) {
            List<Term> keys = boundKeys(plan);
            boolean everyRow = !dialect.has(Feature.ROWS_IN_HAVING);
            PredicateWriter groups = everyRow || !keys.isEmpty() ? ofGroups(keys, everyRow) : predicates;
            groups.write(writer.keyword(Keyword.HAVING), condition);
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
        int place = placeOf(plan, term);
        return place > 0 ? writer -> writer.number(place) : predicates.terms().of(term);
    }

    private static int placeOf(SelectPlan plan, Term term) {
        return term.binds() ? plan.placeOf(term) : 0;
    }

    private Fragment sort(SelectPlan plan, Sort sort) {
        Fragment term = ofGroups(plan).of(sort.term());
        int place = placeOf(plan, sort.term());
        Fragment key = place > 0 ? writer -> writer.number(place) : term;
        return writer -> NullsOrder.write(writer, dialect, term, key, sort);
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
