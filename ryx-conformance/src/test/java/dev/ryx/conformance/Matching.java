package dev.ryx.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Compares rows in order or without. */
final class Matching {

    private Matching() {}

    /** Whether each row is the one expected in its place. */
    static <A, B> boolean inOrder(List<A> rows, List<B> expected, BiPredicate<? super A, ? super B> same) {
        return rows.size() == expected.size()
                && IntStream.range(0, rows.size()).allMatch(i -> same.test(rows.get(i), expected.get(i)));
    }

    /** Whether each row is one of those expected, each of which is there once. */
    static <A, B> boolean ofAll(List<? extends A> rows, List<B> expected, BiPredicate<? super A, ? super B> same) {
        var left = new ArrayList<>(expected);
        return rows.size() == expected.size() && rows.stream().allMatch(row -> takeOne(left, row, same));
    }

    private static <A, B> boolean takeOne(List<B> left, A row, BiPredicate<? super A, ? super B> same) {
        for (int i = 0; i < left.size(); i++) {
            if (same.test(row, left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }
}
