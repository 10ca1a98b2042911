package dev.ryx.backend.schema;

/**
 * A column of an existing table.
 *
 * @param name its name
 * @param type its type as the database spells it, such as {@code character varying(200)} or {@code INTEGER}
 * @param nullable whether it accepts NULL
 */
public record ExistingColumn(String name, String type, boolean nullable) {}
