package dev.ryx.query.compile;

import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.lookup.Lookup;
import dev.ryx.query.lookup.Operand;
import dev.ryx.query.plan.Predicate;
import dev.ryx.query.plan.SelectPlan;
import dev.ryx.query.plan.Term;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.List;

/** Writes conditions: of WHERE, HAVING, ON and FILTER. */
final class PredicateWriter {

    private final Dialect dialect;
    private final SelectWriter selects;
    private final TermWriter terms;

    PredicateWriter(Dialect dialect, SelectWriter selects) {
        this.dialect = dialect;
        this.selects = selects;
        this.terms = new TermWriter(dialect, this);
    }

    TermWriter terms() {
        return terms;
    }

    void write(SqlWriter writer, Predicate predicate) {
        switch (predicate) {
            case Predicate.Constant(boolean value) -> constant(writer, value);
            case Predicate.All(List<Predicate> parts) -> joined(writer, parts, Keyword.AND);
            case Predicate.Any(List<Predicate> parts) -> joined(writer, parts, Keyword.OR);
            case Predicate.Negated(Predicate.IsTrue(Predicate part)) ->
                parenthesised(writer, part).keyword(Keyword.IS, Keyword.NOT, Keyword.TRUE);
            case Predicate.Negated(Predicate.Exists exists) -> write(writer.keyword(Keyword.NOT), exists);
            case Predicate.Negated(Predicate part) -> {
                writer.keyword(Keyword.NOT);
                parenthesised(writer, part);
            }
            case Predicate.IsTrue(Predicate part) -> parenthesised(writer, part).keyword(Keyword.IS, Keyword.TRUE);
            case Predicate.Matches(Term left, Lookup lookup, Predicate.Right right) ->
                lookup.write(writer, dialect, terms.of(left), operand(right));
            case Predicate.Equal(Term left, Term right, boolean nullSafe) -> equal(writer, left, right, nullSafe);
            case Predicate.Exists(SelectPlan query) -> subquery(writer.keyword(Keyword.EXISTS), query);
            case Predicate.InQuery(Term left, SelectPlan query) -> {
                terms.write(writer, left);
                subquery(writer.keyword(Keyword.IN), query);
            }
        }
    }

    /** Not a keyword: not every database takes TRUE for a condition. */
    private static void constant(SqlWriter writer, boolean value) {
        writer.number(value ? 1 : 0).symbol(Symbol.EQUAL).number(1);
    }

    private void joined(SqlWriter writer, List<Predicate> parts, Keyword conjunction) {
        boolean first = true;
        for (Predicate part : parts) {
            if (!first) {
                writer.keyword(conjunction);
            }
            if (part instanceof Predicate.Any || part instanceof Predicate.All) {
                parenthesised(writer, part);
            } else {
                write(writer, part);
            }
            first = false;
        }
    }

    private SqlWriter parenthesised(SqlWriter writer, Predicate predicate) {
        writer.open();
        write(writer, predicate);
        return writer.close();
    }

    private Operand operand(Predicate.Right right) {
        return switch (right) {
            case Predicate.Right.Values(Operand operand) -> operand;
            case Predicate.Right.Of(Term term) -> new Operand.Computed(terms.of(term));
        };
    }

    private void equal(SqlWriter writer, Term left, Term right, boolean nullSafe) {
        if (nullSafe) {
            dialect.nullSafeEqual(writer, terms.of(left), terms.of(right));
        } else {
            writer.write(terms.of(left)).symbol(Symbol.EQUAL).write(terms.of(right));
        }
    }

    private void subquery(SqlWriter writer, SelectPlan query) {
        writer.open();
        selects.write(writer, query);
        writer.close();
    }
}
