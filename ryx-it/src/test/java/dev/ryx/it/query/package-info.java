/** Queries: what they find. */
@NullMarked
package dev.ryx.it.query;

import org.jspecify.annotations.NullMarked;
