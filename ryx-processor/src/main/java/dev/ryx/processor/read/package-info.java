/** From the compiler's elements to the description of a model. */
@NullMarked
package dev.ryx.processor.read;

import org.jspecify.annotations.NullMarked;
