package dev.ryx.migrations.schema;

import dev.ryx.meta.Ident;

/**
 * A condition that every row meets.
 *
 * @param name the constraint's name
 * @param condition the condition
 */
public record Check(Ident name, SqlExpression condition) {}
