package dev.ryx.it.types;

/** Choices. */
public enum Mood {
    GLAD,
    SAD,
    /** A constant with a body is of a class of its own. */
    ODD {
        @Override
        public String toString() {
            return "odd!";
        }
    }
}
