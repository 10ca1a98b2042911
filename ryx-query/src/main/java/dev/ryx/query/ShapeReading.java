package dev.ryx.query;

import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Input;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.NodeVisitor;
import dev.ryx.query.ast.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement is made of, apart from its values: its classes, names and {@linkplain Input#fact facts} in a row, and
 * what it binds, in the same order. Read once, with a stack of its own.
 */
final class ShapeReading implements NodeVisitor {

    private @Nullable Object[] pieces = new @Nullable Object[48];
    private int pieceCount;
    private Object[] inputs = new Object[4];
    private int inputCount;
    private Node[] pending = new Node[16];
    private int pendingCount;
    private int hash = 1;

    ShapeReading(Statement statement) {
        take(statement);
        while (pendingCount > 0) {
            take(pending[--pendingCount]);
        }
    }

    private void take(Node node) {
        Class<?> kind = node.getClass();
        hash = 31 * hash + System.identityHashCode(kind);
        add(kind);
        node.accept(this);
    }

    private void add(@Nullable Object piece) {
        if (pieceCount == pieces.length) {
            pieces = Arrays.copyOf(pieces, pieceCount * 2);
        }
        pieces[pieceCount++] = piece;
    }

    @Override
    public void trait(@Nullable Object trait) {
        hash = 31 * hash + (trait == null ? 0 : trait instanceof FieldPath path ? path.hashCode() : hashOf(trait));
        add(trait);
    }

    /** Enums and classes hash by identity, which is quick to ask for and the same in one JVM. */
    private static int hashOf(Object trait) {
        return trait.hashCode();
    }

    @Override
    public void part(@Nullable Node part) {
        if (part == null) {
            trait(null);
        } else {
            push(part);
        }
    }

    @Override
    public void parts(List<? extends Node> parts) {
        int size = parts.size();
        trait(size);
        for (int i = size - 1; i >= 0; i--) {
            push(parts.get(i));
        }
    }

    private void push(Node node) {
        if (pendingCount == pending.length) {
            pending = Arrays.copyOf(pending, pendingCount * 2);
        }
        pending[pendingCount++] = node;
    }

    @Override
    public void input(Input input) {
        trait(input.fact());
        if (inputCount == inputs.length) {
            inputs = Arrays.copyOf(inputs, inputCount * 2);
        }
        inputs[inputCount++] = input;
    }

    /** The hash code of the shape. */
    int hash() {
        return hash;
    }

    /** What the statement binds. */
    Object[] inputs() {
        return inputs;
    }

    int inputCount() {
        return inputCount;
    }

    /** The pieces of the shape, in an array of their own. */
    @Nullable
    Object[] pieces() {
        return Arrays.copyOf(pieces, pieceCount);
    }

    /** Whether the shape is made of these pieces. */
    @SuppressWarnings("ReferenceEquality") // the quick way out
    boolean isMadeOf(@Nullable Object[] others) {
        if (others.length != pieceCount) {
            return false;
        }
        for (int i = 0; i < pieceCount; i++) {
            Object one = pieces[i];
            Object other = others[i];
            if (one != other && (one == null || !one.equals(other))) {
                return false;
            }
        }
        return true;
    }
}
