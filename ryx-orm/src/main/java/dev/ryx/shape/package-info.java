/** Rows as records and maps: what a class asks for, how its parts are read, made once for all rows. */
@NullMarked
package dev.ryx.shape;

import org.jspecify.annotations.NullMarked;
