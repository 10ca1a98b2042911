/**
 * A query as it was asked: immutable nodes over the names of a model.
 *
 * <p>Nothing here knows tables, joins or SQL. Two spellings of a query, typed and text, end in the same nodes; names
 * are resolved by {@link dev.ryx.query.plan}. Nothing here recurses: a tree may be as deep as memory allows.
 */
package dev.ryx.query.ast;
