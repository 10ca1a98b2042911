/** Models whose primary key is several fields. */
@NullMarked
package dev.ryx.it.keys;

import org.jspecify.annotations.NullMarked;
