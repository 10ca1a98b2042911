/** Kinds of models, and where they may live. */
@NullMarked
package dev.ryx.it.model;

import org.jspecify.annotations.NullMarked;
