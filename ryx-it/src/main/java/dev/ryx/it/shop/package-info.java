/** Models of a class path entry of their own: a shop. Those of the tests refer to them. */
@NullMarked
package dev.ryx.it.shop;

import org.jspecify.annotations.NullMarked;
