package dev.ryx.bench;

import java.util.Set;

/** Who takes part. */
public enum Participant {
    /** Ryx, from scratch. */
    RYX("Ryx, from scratch"),
    /** Ryx with lookups as text, from scratch. */
    RYX_TEXT("Ryx as text, from scratch"),
    /** jOOQ. */
    JOOQ("jOOQ"),
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

    /** A new one of what writes its statements. */
    Scribe scribe() {
        return switch (this) {
            case RYX -> new RyxScribe(RyxScribe.Spelling.TYPED);
            case RYX_TEXT -> new RyxScribe(RyxScribe.Spelling.TEXT);
            case JOOQ -> new JooqScribe();
            case BUILDER -> new BuilderScribe();
        };
    }
}
