package dev.ryx.backend.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column of an existing table.
 *
 * @param name its name
 * @param type its type as the database spells it, such as {@code character varying(200)} or {@code INTEGER}
 * @param nullable whether it accepts NULL
 * @param defaultValue what a row has in it that gives no value, as the database spells it, or null for NULL
 * @param generated whether the database numbers it
 * @param computed whether the database computes it, so that it cannot be written
 */
public record ExistingColumn(
        String name,
        String type,
        boolean nullable,
        @Nullable String defaultValue,
        boolean generated,
        boolean computed) {

    /** A column that is written, with NULL where nothing is. */
    public ExistingColumn(String name, String type, boolean nullable) {
        this(name, type, nullable, null, false, false);
    }

    /** The same, numbered by the database. */
    public ExistingColumn numbered() {
        return new ExistingColumn(name, type, nullable, defaultValue, true, computed);
    }
}
