/** What is refused, by the compiler or at once. */
@NullMarked
package dev.ryx.it.compile;

import org.jspecify.annotations.NullMarked;
