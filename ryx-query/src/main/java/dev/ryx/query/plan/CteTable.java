package dev.ryx.query.plan;

import dev.ryx.meta.Ident;

/**
 * A common table expression that has been planned.
 *
 * @param name its name in the statement
 * @param rows its columns, with their names
 */
record CteTable(Ident name, SelectPlan rows) {}
