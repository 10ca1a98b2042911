/**
 * What a query is made of, typed by the model it is about: columns, conditions, orders, assignments, aggregates.
 *
 * <p>Each wraps a node of {@link dev.ryx.query.ast} and knows how to read its value from a row. Nothing here knows a
 * database.
 */
package dev.ryx.expr;
