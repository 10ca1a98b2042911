/** What the sources say of a model, right or wrong. */
@NullMarked
package dev.ryx.processor.source;

import org.jspecify.annotations.NullMarked;
