/** Real databases for tests, from artifacts of Maven Central: each server starts at most once a JVM, when first asked. */
@NullMarked
package dev.ryx.servers;

import org.jspecify.annotations.NullMarked;
