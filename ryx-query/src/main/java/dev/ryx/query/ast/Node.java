package dev.ryx.query.ast;

/**
 * A node of an immutable tree.
 *
 * <p>A node says what it is made of, and whoever walks a tree keeps the nodes still to come on a stack of its own, so
 * that no tree is too deep: see {@link Trees}, {@link PostOrder} and {@link Rewriter}.
 */
public sealed interface Node
        permits Expression,
                Condition,
                Ordering,
                Selection,
                Step,
                QueryNode,
                QueryNode.Cte,
                QueryNode.Source,
                QueryNode.Distinct,
                QueryNode.Lock,
                Statement,
                Statement.Assign,
                Case.When,
                Window.Frame,
                Conflict {

    /** Hands everything the node is made of to the visitor, always in the same order. */
    void accept(NodeVisitor visitor);
}
