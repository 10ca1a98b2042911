/** Judges migrations before they run: what each operation locks, rewrites, loses and breaks, and what to do instead. */
package dev.ryx.migrations.lint;
