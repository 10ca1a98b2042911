/** Each type of column. */
@NullMarked
package dev.ryx.it.types;

import org.jspecify.annotations.NullMarked;
