package dev.ryx.bench.statement;

import java.util.Set;

/** Who takes part. */
public enum Participant {
    /** Ryx, from scratch. */
    RYX("Ryx, from scratch"),
    /** Ryx, through the cache of shapes. */
    RYX_CACHED("Ryx, through the cache"),
    /** Ryx with lookups as text, from scratch. */
    RYX_TEXT("Ryx as text, from scratch"),
    /** Ryx with lookups as text, through the cache of shapes. */
    RYX_TEXT_CACHED("Ryx as text, through the cache"),
    /** jOOQ. */
    JOOQ("jOOQ"),
    /** jOOQ, if nobody asks for the parameters: the least that it does. */
    JOOQ_TEXT("jOOQ, text without parameters"),
    /** A hand-written {@link StringBuilder}. */
    BUILDER("StringBuilder");

    private final String label;

    Participant(String label) {
        this.label = label;
    }

    /** The name, for tables. */
    public String label() {
        return label;
    }

    /** The questions that it can ask. */
    Set<Question> questions() {
        return scribe().questions();
    }

    /** Whether it gives the parameters as well as the text. */
    boolean givesParameters() {
        return this != JOOQ_TEXT;
    }

    /** A new one of what writes its statements. */
    Scribe scribe() {
        return switch (this) {
            case RYX -> new RyxScribe(RyxScribe.Spelling.TYPED, RyxScribe.Way.ANEW);
            case RYX_CACHED -> new RyxScribe(RyxScribe.Spelling.TYPED, RyxScribe.Way.CACHED);
            case RYX_TEXT -> new RyxScribe(RyxScribe.Spelling.TEXT, RyxScribe.Way.ANEW);
            case RYX_TEXT_CACHED -> new RyxScribe(RyxScribe.Spelling.TEXT, RyxScribe.Way.CACHED);
            case JOOQ -> new JooqScribe(JooqScribe.Answer.WHOLE);
            case JOOQ_TEXT -> new JooqScribe(JooqScribe.Answer.TEXT);
            case BUILDER -> new BuilderScribe();
        };
    }
}
