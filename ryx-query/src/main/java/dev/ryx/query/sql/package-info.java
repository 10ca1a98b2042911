/**
 * SQL text and the only way to write it: keywords, symbols and functions from closed lists, names that were checked,
 * values that are bound.
 */
package dev.ryx.query.sql;
