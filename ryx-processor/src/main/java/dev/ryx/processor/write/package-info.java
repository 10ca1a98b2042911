/** From the description of a model to Java sources and the index. */
@NullMarked
package dev.ryx.processor.write;

import org.jspecify.annotations.NullMarked;
