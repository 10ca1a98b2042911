/** What is loaded with objects: related objects in one query or in few, some fields alone, and what a lazy relation does. */
@NullMarked
package dev.ryx.it.load;

import org.jspecify.annotations.NullMarked;
