/** Queries on several databases, and who chooses them. */
@NullMarked
package dev.ryx.it.routing;

import org.jspecify.annotations.NullMarked;
