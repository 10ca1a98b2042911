/** From objects to rows: Ryx beside JDBC by hand. */
@NullMarked
package dev.ryx.bench.write;

import org.jspecify.annotations.NullMarked;
