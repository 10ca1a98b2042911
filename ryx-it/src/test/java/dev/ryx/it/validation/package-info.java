/** Jakarta Validation, where it is there and where it is not. */
@NullMarked
package dev.ryx.it.validation;

import org.jspecify.annotations.NullMarked;
