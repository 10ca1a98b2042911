package dev.ryx.migrations.lint;

/**
 * What a database did.
 *
 * @param lock the greatest lock that it took
 * @param rewritten whether a table was made anew
 * @param written whether rows were written
 * @param read whether rows were read; false where that cannot be seen
 */
record Measured(String lock, boolean rewritten, boolean written, boolean read) {}
