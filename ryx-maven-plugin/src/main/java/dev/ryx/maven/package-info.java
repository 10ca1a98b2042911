/** The commands of {@code ryx} as goals of Maven. */
@NullMarked
package dev.ryx.maven;

import org.jspecify.annotations.NullMarked;
