/** From rows to objects: Ryx beside JDBC by hand. */
@NullMarked
package dev.ryx.bench.read;

import org.jspecify.annotations.NullMarked;
