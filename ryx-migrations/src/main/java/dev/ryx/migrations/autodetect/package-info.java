/** Finds the operations that lead from one schema to another, and makes migrations of them. */
package dev.ryx.migrations.autodetect;
