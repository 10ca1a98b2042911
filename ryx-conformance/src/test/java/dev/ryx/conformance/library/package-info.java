/** The models of the corpus' schema library. */
@NullMarked
package dev.ryx.conformance.library;

import org.jspecify.annotations.NullMarked;
