/** Tests of the whole road, from a model class to rows and back. */
@NullMarked
package dev.ryx.it;

import org.jspecify.annotations.NullMarked;
