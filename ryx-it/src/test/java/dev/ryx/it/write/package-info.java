/** Writing objects and rows. */
@NullMarked
package dev.ryx.it.write;

import org.jspecify.annotations.NullMarked;
