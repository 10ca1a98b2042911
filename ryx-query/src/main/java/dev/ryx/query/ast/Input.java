package dev.ryx.query.ast;

/**
 * Values of a user's that a statement binds. The SQL of a statement depends on their {@linkplain #fact facts} and never
 * on the values themselves, so that statements which differ in nothing else share it.
 */
public sealed interface Input permits Expression.Value, Expression.ValueList, Rows {

    /** What of the values may change the SQL: their class, whether there are any, and the like. Never null. */
    Object fact();
}
