/** The code on README and on the pages of {@code docs}: the pages quote the regions that are marked here. */
@NullMarked
package dev.ryx.it.docs;

import org.jspecify.annotations.NullMarked;
