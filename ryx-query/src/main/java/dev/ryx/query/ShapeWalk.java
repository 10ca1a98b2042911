package dev.ryx.query;

import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Input;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.NodeVisitor;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes over what a statement is made of, apart from its values: its classes, names and {@linkplain Input#fact facts},
 * always in the same order for statements of the same shape.
 *
 * <p>It is on the way of every query, so that what most of them consist of, the comparison of a column with a value,
 * is taken apart here without a call of {@link Node#accept}. Parts are gone into as they come down to a depth, below
 * which they wait for their turn.
 */
abstract class ShapeWalk implements NodeVisitor {

    private static final int DEPTH = 32;

    private @Nullable Deque<Node> waiting;
    private int depth;

    /** Goes over the whole tree. */
    final void walk(Node root) {
        take(root);
        while (waiting != null && !waiting.isEmpty()) {
            take(waiting.remove());
        }
    }

    /** A class of nodes. */
    abstract void kind(Class<?> kind);

    /** A name. */
    abstract void name(String name);

    /** A path. */
    abstract void path(FieldPath path);

    /** A fact, or whatever else tells nodes apart. */
    abstract void fact(@Nullable Object fact);

    /** Something that is bound. */
    abstract void bound(Input input);

    private void take(Node node) {
        if (depth == DEPTH) {
            await(node);
            return;
        }
        depth++;
        if (node instanceof Condition.Leaf leaf) {
            kind(Condition.Leaf.class);
            name(leaf.lookup());
            operand(leaf.left());
            operand(leaf.right());
        } else if (node instanceof Step.Filter filter) {
            kind(Step.Filter.class);
            take(filter.condition());
        } else if (node instanceof Condition.And and) {
            kind(Condition.And.class);
            parts(and.parts());
        } else if (node instanceof Condition.Or or) {
            kind(Condition.Or.class);
            parts(or.parts());
        } else if (node instanceof Statement.Select select && select.query().isPlain()) {
            plain(select.query());
        } else {
            kind(node.getClass());
            node.accept(this);
        }
        depth--;
    }

    /** What most statements are; the class of the statement says that it is one. */
    private void plain(QueryNode query) {
        kind(Statement.Select.class);
        name(query.model());
        parts(query.steps());
        part(query.offset());
        part(query.limit());
    }

    private void operand(Expression expression) {
        if (expression instanceof FieldPath path) {
            path(path);
        } else if (expression instanceof Expression.Value value && value.type() == null) {
            fact(value.fact());
            bound(value);
        } else {
            take(expression);
        }
    }

    private void await(Node node) {
        if (waiting == null) {
            waiting = new ArrayDeque<>();
        }
        waiting.add(node);
    }

    @Override
    public final void trait(@Nullable Object trait) {
        if (trait instanceof String name) {
            name(name);
        } else if (trait instanceof FieldPath path) {
            path(path);
        } else {
            fact(trait);
        }
    }

    @Override
    public final void part(@Nullable Node part) {
        if (part instanceof Expression expression) {
            operand(expression);
        } else if (part != null) {
            take(part);
        } else {
            fact(null);
        }
    }

    @Override
    public final void parts(List<? extends Node> parts) {
        int size = parts.size();
        fact(size);
        for (int i = 0; i < size; i++) {
            take(parts.get(i));
        }
    }

    @Override
    public final void input(Input input) {
        fact(input.fact());
        bound(input);
    }
}
