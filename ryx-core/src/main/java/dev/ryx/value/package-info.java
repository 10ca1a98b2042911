/** Values of columns that the Java platform has no class for. */
@NullMarked
package dev.ryx.value;

import org.jspecify.annotations.NullMarked;
