/**
 * What Ryx knows of a model once it is compiled: tables, columns and relations as pure data.
 *
 * <p>Nothing here holds a {@code Class}, so that a migration can describe a state of the past, and nothing here
 * knows SQL text.
 */
package dev.ryx.meta;
