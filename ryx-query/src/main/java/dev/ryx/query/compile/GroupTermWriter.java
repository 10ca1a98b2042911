package dev.ryx.query.compile;

import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.plan.Term;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;

/**
 * Writes the terms of HAVING for databases whose HAVING sees aggregates alone: what all rows of a group have in common is
 * the least of the group.
 */
final class GroupTermWriter extends TermWriter {

    private final TermWriter ofRows;

    GroupTermWriter(Dialect dialect, PredicateWriter predicates) {
        super(dialect, predicates);
        this.ofRows = predicates.terms();
    }

    @Override
    void write(SqlWriter writer, Term term) {
        if (term instanceof Term.Aggregated || term instanceof Term.Parameter || term instanceof Term.Literal) {
            ofRows.write(writer, term);
        } else if (term.aggregated()) {
            super.write(writer, term);
        } else {
            writer.call(SqlFunction.MIN).write(ofRows.of(term)).close();
        }
    }
}
