/** The models of the documentation: a blog. */
@NullMarked
package dev.ryx.it.blog;

import org.jspecify.annotations.NullMarked;
