package dev.ryx.migrations.schema;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it accepts NULL
 * @param primaryKey whether it is the primary key, or one column of it
 * @param generated whether the database numbers it
 */
public record Column(Ident name, SqlType type, boolean nullable, boolean primaryKey, boolean generated) {}
