package dev.ryx.query.compile;

import dev.ryx.query.ast.Ordering;
import dev.ryx.query.dialect.Dialect;
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

    SelectWriter(Dialect dialect) {
        this.dialect = dialect;
        this.predicates = new PredicateWriter(dialect, this);
        this.from = new FromClause(this, predicates);
    }

    PredicateWriter predicates() {
        return predicates;
    }

    void write(SqlWriter writer, SelectPlan plan) {
        writer.keyword(Keyword.SELECT);
        if (plan.distinct()) {
            writer.keyword(Keyword.DISTINCT);
        }
        columns(writer, plan.columns());
        from.write(writer, plan.from());
        condition(writer, Keyword.WHERE, plan.where());
        groupBy(writer, plan);
        condition(writer, Keyword.HAVING, plan.having());
        orderBy(writer, plan);
        if (plan.limit() != null || plan.offset() != null) {
            dialect.limit(writer, plan.limit(), plan.offset());
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
        Written known = columns.written(dialect.kind());
        if (known != null) {
            return known;
        }
        SqlWriter writer = dialect.writer();
        each(writer, columns);
        Written written = writer.written();
        columns.remember(dialect.kind(), written);
        return written;
    }

    private void each(SqlWriter writer, List<Output> columns) {
        boolean first = true;
        for (Output output : columns) {
            if (!first) {
                writer.comma();
            }
            predicates.terms().write(writer, output.term());
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
        return writer -> {
            writer.write(key(plan, sort.term()));
            writer.keyword(sort.descending() ? Keyword.DESC : Keyword.ASC);
            if (sort.nulls() != Ordering.Nulls.DEFAULT) {
                writer.keyword(Keyword.NULLS, sort.nulls() == Ordering.Nulls.FIRST ? Keyword.FIRST : Keyword.LAST);
            }
        };
    }
}
