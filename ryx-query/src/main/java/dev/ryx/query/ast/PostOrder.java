package dev.ryx.query.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out something for each node of a tree from what its parts came to, parts first and from left to right. What is
 * deeper than trees commonly are is kept apart from the stack of the thread, so that no tree is too deep for it.
 *
 * @param <N> the nodes
 * @param <R> what is worked out
 */
public abstract class PostOrder<N, R> {

    /** How deep the stack of the thread is used. */
    private static final int SHALLOW = 24;

    /** For the cases. */
    protected PostOrder() {}

    /** The result of a node that needs none of its parts; null for one that does. */
    protected abstract @Nullable R alone(N node);

    /** The parts whose results a node needs. */
    protected abstract List<? extends N> parts(N node);

    /** The result of a node from those of its parts. */
    protected abstract R together(N node, List<R> results);

    /** The result of a tree. */
    public final R of(N root) {
        return of(root, 0);
    }

    private R of(N node, int depth) {
        R alone = alone(node);
        if (alone != null) {
            return alone;
        }
        List<? extends N> parts = parts(node);
        if (depth == SHALLOW) {
            return descend(new Frame<>(null, node, parts));
        }
        var results = new ArrayList<R>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            results.add(of(parts.get(i), depth + 1));
        }
        return together(node, results);
    }

    private R descend(Frame<N, R> root) {
        Frame<N, R> frame = root;
        while (true) {
            if (frame.results.size() < frame.parts.size()) {
                N part = frame.parts.get(frame.results.size());
                R alone = alone(part);
                if (alone != null) {
                    frame.results.add(alone);
                } else {
                    frame = new Frame<>(frame, part, parts(part));
                }
            } else {
                R result = together(frame.node, frame.results);
                if (frame.above == null) {
                    return result;
                }
                frame = frame.above;
                frame.results.add(result);
            }
        }
    }

    /** A node some of whose parts have their results. */
    private static final class Frame<N, R> {
        private final @Nullable Frame<N, R> above;
        private final N node;
        private final List<? extends N> parts;
        private final List<R> results;

        Frame(@Nullable Frame<N, R> above, N node, List<? extends N> parts) {
            this.above = above;
            this.node = node;
            this.parts = parts;
            this.results = new ArrayList<>(parts.size());
        }
    }
}
