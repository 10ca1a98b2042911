/** Two processes of many threads each, which write the same rows at the same time. */
@NullMarked
package dev.ryx.it.race;

import org.jspecify.annotations.NullMarked;
