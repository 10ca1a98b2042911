package dev.ryx.query.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link Node} is made of is handed to it, piece by piece. */
public interface NodeVisitor {

    /** Something that is no node and tells the node from others of its class; null stands for itself. */
    void trait(@Nullable Object trait);

    /** A node within the node, or null where there could be one. */
    void part(@Nullable Node part);

    /** Nodes within the node. */
    void parts(List<? extends Node> parts);

    /** What the node binds: an {@link Expression.Value}, an {@link Expression.ValueList} or a {@link Rows}. */
    void input(Input input);
}
