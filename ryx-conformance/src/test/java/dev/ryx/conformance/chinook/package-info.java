/** The models of the corpus' schema chinook. */
@NullMarked
package dev.ryx.conformance.chinook;

import org.jspecify.annotations.NullMarked;
