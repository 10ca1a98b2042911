package dev.ryx.cli.data;

import java.util.Locale;

/** How a file of rows is laid out. Reading tells them apart by itself. */
public enum DataFormat {
    /** One row a line. */
    JSONL("", "", "\n", ""),
    /** One array of rows. */
    JSON("[\n", ",\n", "", "\n]\n");

    private final String begin;
    private final String between;
    private final String after;
    private final String end;

    DataFormat(String begin, String between, String after, String end) {
        this.begin = begin;
        this.between = between;
        this.after = after;
        this.end = end;
    }

    /** As a person writes it: {@code jsonl}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    String begin() {
        return begin;
    }

    String between() {
        return between;
    }

    String after() {
        return after;
    }

    String end() {
        return end;
    }
}
