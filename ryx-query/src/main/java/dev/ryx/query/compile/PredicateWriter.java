package dev.ryx.query.compile;

import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.plan.Predicate;
import dev.ryx.query.plan.SelectPlan;
import dev.ryx.query.plan.Term;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.List;
import java.util.function.Function;

/** Writes conditions: of WHERE, HAVING, ON and FILTER. */
final class PredicateWriter {

    /** Parts of a chain of AND or OR that are written one after the other. */
    private static final int CHAIN = 100;

    private final Dialect dialect;
    private final SelectWriter selects;
    private final TermWriter terms;

    PredicateWriter(Dialect dialect, SelectWriter selects) {
        this.dialect = dialect;
        this.selects = selects;
        this.terms = new TermWriter(dialect, this, selects);
    }

    /**
     * @param terms makes what writes the terms of this one's conditions
     */
    PredicateWriter(Dialect dialect, SelectWriter selects, Function<PredicateWriter, TermWriter> terms) {
        this.dialect = dialect;
        this.selects = selects;
        this.terms = terms.apply(this);
    }

    TermWriter terms() {
        return terms;
    }

    Fragment of(Predicate predicate) {
        return writer -> write(writer, predicate);
    }

    void write(SqlWriter writer, Predicate predicate) {
        dialect.requireDepth(predicate.height());
        switch (predicate) {
            case Predicate.Constant constant -> constant(writer, constant.value());
            case Predicate.All all -> joined(writer, all.parts(), Keyword.AND);
            case Predicate.Any any -> joined(writer, any.parts(), Keyword.OR);
            case Predicate.Negated negated -> negated(writer, negated.part());
            case Predicate.IsTrue about -> dialect.isTrue(parenthesised(writer, about.part()));
            case Predicate.IsUnknown about ->
                parenthesised(writer, about.part()).keyword(Keyword.IS, Keyword.NULL);
            case Predicate.Matches matches ->
                matches.lookup().write(writer, dialect, terms.of(matches.left()), operand(matches.right()));
            case Predicate.Equal equal -> equal(writer, equal);
            case Predicate.Exists exists -> subquery(writer.keyword(Keyword.EXISTS), exists.query());
            case Predicate.InQuery among -> {
                left(writer, among.left());
                writer.keyword(Keyword.IN).open();
                selects.list(writer, among.query());
                writer.close();
            }
            case Predicate.InKeys among ->
                dialect.in(writer, among.left().stream().map(terms::of).toList(), among.keys());
            case Predicate.Holds holds -> writer.write(terms.of(holds.term()));
        }
    }

    private void left(SqlWriter writer, List<? extends Term> values) {
        if (values.size() == 1) {
            writer.write(terms.of(values.getFirst()));
        } else {
            writer.open().list(values.stream().map(terms::of).toList()).close();
        }
    }

    private void negated(SqlWriter writer, Predicate part) {
        switch (part) {
            case Predicate.IsTrue about ->
                parenthesised(writer, about.part()).keyword(Keyword.IS, Keyword.NOT, Keyword.TRUE);
            case Predicate.IsUnknown about ->
                parenthesised(writer, about.part()).keyword(Keyword.IS, Keyword.NOT, Keyword.NULL);
            case Predicate.Exists exists -> write(writer.keyword(Keyword.NOT), exists);
            default -> parenthesised(writer.keyword(Keyword.NOT), part);
        }
    }

    /** Not a keyword: not every database takes TRUE for a condition. */
    private static void constant(SqlWriter writer, boolean value) {
        writer.number(value ? 1 : 0).symbol(Symbol.EQUAL).number(1);
    }

    /** A long chain is written as groups of groups: SQLite counts each part of a chain as a level. */
    private void joined(SqlWriter writer, List<Predicate> parts, Keyword conjunction) {
        if (parts.size() <= CHAIN) {
            chain(writer, parts, conjunction);
            return;
        }
        int groupSize = Math.max(CHAIN, (parts.size() + CHAIN - 1) / CHAIN);
        for (int from = 0; from < parts.size(); from += groupSize) {
            if (from > 0) {
                writer.keyword(conjunction);
            }
            List<Predicate> group = parts.subList(from, Math.min(from + groupSize, parts.size()));
            writer.open();
            joined(writer, group, conjunction);
            writer.close();
        }
    }

    private void chain(SqlWriter writer, List<Predicate> parts, Keyword conjunction) {
        boolean first = true;
        for (Predicate part : parts) {
            if (!first) {
                writer.keyword(conjunction);
            }
            if (part instanceof Predicate.Any || part instanceof Predicate.All) {
                parenthesised(writer, part);
            } else {
                writer.write(of(part));
            }
            first = false;
        }
    }

    private SqlWriter parenthesised(SqlWriter writer, Predicate predicate) {
        return writer.open().write(of(predicate)).close();
    }

    private Operand operand(Predicate.Right right) {
        return switch (right) {
            case Predicate.Right.Values(Operand operand) -> operand;
            case Predicate.Right.Of(Term term) -> new Operand.Computed(terms.of(term));
        };
    }

    private void equal(SqlWriter writer, Predicate.Equal equal) {
        Fragment left = terms.of(equal.left());
        Fragment right = terms.of(equal.right());
        if (equal.nullSafe()) {
            dialect.nullSafeEqual(writer, left, right);
        } else {
            writer.write(left).symbol(Symbol.EQUAL).write(right);
        }
    }

    /** Writes a query in parentheses. */
    void subquery(SqlWriter writer, SelectPlan query) {
        writer.open();
        selects.write(writer, query);
        writer.close();
    }
}
