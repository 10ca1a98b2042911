package dev.ryx.query.ast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Equality, hash code and text of trees, without recursion. */
public final class Trees {

    private Trees() {}

    /** Whether two trees are made of the same, values included. */
    @SuppressWarnings("ReferenceEquality") // the quick way out
    public static boolean equal(Node one, Node other) {
        return one == other
                || (one.getClass() == other.getClass() && pieces(one).equals(pieces(other)));
    }

    /** The hash code that goes with {@link #equal}. */
    public static int hash(Node node) {
        return pieces(node).hashCode();
    }

    /** The tree as a person reads it: each node as its class and, in brackets, what it is made of. */
    public static String text(Node node) {
        return new Text().of(node);
    }

    private static List<@Nullable Object> pieces(Node root) {
        var flat = new Flat();
        flat.take(root);
        while (!flat.pending.isEmpty()) {
            flat.take(flat.pending.pop());
        }
        return flat.pieces;
    }

    /** A tree as a row of pieces, which two trees share if and only if they are equal. */
    private static final class Flat implements NodeVisitor {
        private final List<@Nullable Object> pieces = new ArrayList<>();
        private final Deque<Node> pending = new ArrayDeque<>();

        void take(Node node) {
            pieces.add(node.getClass());
            node.accept(this);
        }

        @Override
        public void trait(@Nullable Object trait) {
            pieces.add(trait instanceof FieldPath path ? path.steps() : trait);
        }

        @Override
        public void part(@Nullable Node part) {
            pieces.add(part != null);
            if (part != null) {
                pending.push(part);
            }
        }

        @Override
        public void parts(List<? extends Node> parts) {
            pieces.add(parts.size());
            parts.forEach(pending::push);
        }

        @Override
        public void input(Input input) {
            switch (input) {
                case Expression.Value(Object value, var _) -> pieces.add(new Content(value));
                case Expression.ValueList(List<?> values) -> values.forEach(value -> pieces.add(new Content(value)));
                case Rows rows -> {
                    pieces.add(rows.count());
                    rows.values().forEach(value -> pieces.add(new Content(value)));
                }
            }
        }
    }

    /** A value, which may be an array. */
    private record Content(@Nullable Object value) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Content that && Objects.deepEquals(value, that.value);
        }

        @Override
        public int hashCode() {
            return value == null || value.getClass().isArray() ? 0 : value.hashCode();
        }
    }

    private static final class Text implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final Deque<Object> pending = new ArrayDeque<>();
        private final List<Object> pieces = new ArrayList<>();

        String of(Node root) {
            pending.push(root);
            while (!pending.isEmpty()) {
                switch (pending.pop()) {
                    case Node node -> take(node);
                    case Object word -> text.append(word);
                }
            }
            return text.toString();
        }

        private void take(Node node) {
            pieces.clear();
            node.accept(this);
            text.append(node.getClass().getSimpleName()).append('[');
            pending.push("]");
            for (int i = pieces.size() - 1; i >= 0; i--) {
                pending.push(pieces.get(i));
                if (i > 0) {
                    pending.push(", ");
                }
            }
        }

        @Override
        public void trait(@Nullable Object trait) {
            pieces.add(trait instanceof FieldPath path ? path.text() : String.valueOf(trait));
        }

        @Override
        public void part(@Nullable Node part) {
            pieces.add(part == null ? "none" : part);
        }

        @Override
        public void parts(List<? extends Node> parts) {
            pieces.addAll(parts);
        }

        /** A value has no place in a log. */
        @Override
        public void input(Input input) {
            pieces.add("?");
        }
    }
}
