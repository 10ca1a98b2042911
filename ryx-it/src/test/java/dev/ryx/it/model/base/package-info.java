/** A base class in a package of its own. */
@NullMarked
package dev.ryx.it.model.base;

import org.jspecify.annotations.NullMarked;
