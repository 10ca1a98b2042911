package dev.ryx.bench.statement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Fresh values for each statement: the same ones, in the same order, for every participant. */
final class Sample {

    private static final int SIZE = 1024;

    private final String[] titles = texts("Title ");
    private final String[] keys = texts("key");
    private int index;

    private static String[] texts(String start) {
        return IntStream.range(0, SIZE).mapToObj(i -> start + i).toArray(String[]::new);
    }

    /** Goes on to the next values; after many, the first come again. */
    void advance() {
        index = wrapped(1);
    }

    private int wrapped(int steps) {
        return (index + steps) % SIZE;
    }

    String title() {
        return titles[index];
    }

    boolean active() {
        return index % 2 == 0;
    }

    int views() {
        return 1_000 + index;
    }

    int year() {
        return 1_900 + index;
    }

    /** How many rows are wanted at most. */
    int rows() {
        return 200 + index;
    }

    String firstKey() {
        return keys[index];
    }

    String secondKey() {
        return keys[wrapped(1)];
    }

    String thirdKey() {
        return keys[wrapped(2)];
    }

    /** The parameters of a question's statement, in order. */
    List<Object> parameters(Question question) {
        return switch (question) {
            case EQUALITY -> List.of(title());
            case YEAR -> List.of(year());
            case JSON_KEYS -> List.of(Arrays.asList(firstKey(), secondKey(), thirdKey()));
            case AND_OR -> List.of(active(), views(), title(), rows());
        };
    }
}
