/** Models as JSON. */
@NullMarked
package dev.ryx.it.json;

import org.jspecify.annotations.NullMarked;
