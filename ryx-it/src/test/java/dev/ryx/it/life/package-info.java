/** Models that take part in what happens to them, and fields of every kind beyond plain ones. */
@NullMarked
package dev.ryx.it.life;

import org.jspecify.annotations.NullMarked;
