package dev.ryx.query.sql;

/** A part of a statement that can write itself. */
@FunctionalInterface
public interface Fragment {

    /** Writes the part where the writer stands. */
    void write(SqlWriter writer);
}
