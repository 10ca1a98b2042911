/** From predicates to SQL: Ryx's engine beside jOOQ and a {@link StringBuilder}. */
@NullMarked
package dev.ryx.bench.statement;

import org.jspecify.annotations.NullMarked;
