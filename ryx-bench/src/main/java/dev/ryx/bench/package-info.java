/** How fast Ryx is, beside others that do the same. */
@NullMarked
package dev.ryx.bench;

import org.jspecify.annotations.NullMarked;
