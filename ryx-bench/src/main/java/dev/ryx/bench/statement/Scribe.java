package dev.ryx.bench.statement;

import java.util.EnumSet;
import java.util.Set;

/** Writes the statements of one participant. */
interface Scribe {

    /** Takes a statement and its parameters, as the participant has them. */
    interface Sink {
        void take(String sql, Object parameters);
    }

    /** Asks a question with the sample's current values: from new predicates to the text and the parameters. */
    void write(Question question, Sample sample, Sink sink);

    /** The questions that it can ask. */
    default Set<Question> questions() {
        return EnumSet.allOf(Question.class);
    }
}
