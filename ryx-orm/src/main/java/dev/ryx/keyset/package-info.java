/** Pages that begin after a row rather than at a number: the order they need, the condition they make, their cursors. */
@NullMarked
package dev.ryx.keyset;

import org.jspecify.annotations.NullMarked;
