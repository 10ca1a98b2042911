/** What may be wrong with a model, and where to say so. */
@NullMarked
package dev.ryx.processor.check;

import org.jspecify.annotations.NullMarked;
