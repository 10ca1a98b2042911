/** A club: a join table with columns of its own, a one-to-one relation from both ends, and every rule of deleting. */
@NullMarked
package dev.ryx.it.club;

import org.jspecify.annotations.NullMarked;
