package dev.ryx.query.compile;

import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.plan.Term;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/**
 * Writes the terms of groups that the database does not take as they are: what all rows of a group have in common is the least
 * of the group.
 */
final class GroupTermWriter extends TermWriter {

    private final Dialect dialect;
    private final TermWriter ofRows;
    private final List<Term> keys;
    private final boolean everyRow;

    /**
     * @param predicates what writes conditions on groups
     * @param ofRows what writes the terms of rows
     * @param keys keys of the groups that have parameters: a parameter that stands in a statement twice is two to the database,
     *     which does not see that the term is the key
     * @param everyRow whether the database sees aggregates alone, so that each term of a row has to be one
     */
    GroupTermWriter(
            Dialect dialect,
            PredicateWriter predicates,
            SelectWriter selects,
            TermWriter ofRows,
            List<Term> keys,
            boolean everyRow) {
        super(dialect, predicates, selects);
        this.dialect = dialect;
        this.ofRows = ofRows;
        this.keys = keys;
        this.everyRow = everyRow;
    }

    @Override
    void write(SqlWriter writer, Term term) {
        if (term instanceof Term.Aggregated || term instanceof Term.Parameter || term instanceof Term.Literal) {
            ofRows.write(writer, term);
        } else if (keys.contains(term) || (everyRow && !term.aggregated())) {
            dialect.leastOfGroup(writer, ofRows.of(term), term.type());
        } else {
            super.write(writer, term);
        }
    }
}
