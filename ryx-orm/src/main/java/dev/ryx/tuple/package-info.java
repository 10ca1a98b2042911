/** Rows of a few typed values, and functions that take them. */
package dev.ryx.tuple;
