package dev.ryx.query.dialect;

import dev.ryx.query.sql.Fragment;

/**
 * An argument of a function.
 *
 * @param fragment writes it
 * @param nullable whether it can be NULL
 * @param small whether it may be written twice without making the statement much longer
 */
public record Argument(Fragment fragment, boolean nullable, boolean small) {}
