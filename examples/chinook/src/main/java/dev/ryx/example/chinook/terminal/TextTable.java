package dev.ryx.example.chinook.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows under heads, in columns as wide as what they hold. Numbers stand to the right. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final String NOTHING = "-";
    private static final int WIDEST = 48;

    private final List<String> heads;
    private final List<List<Object>> rows = new ArrayList<>();

    /** A table without rows. */
    public TextTable(List<String> heads) {
        this.heads = List.copyOf(heads);
    }

    /** Adds a row; a null is shown as a dash. */
    public void add(List<? extends @Nullable Object> cells) {
        var row = new ArrayList<Object>();
        for (Object cell : cells) {
            row.add(cell instanceof Number ? cell : shortened(cell == null ? NOTHING : cell.toString()));
        }
        rows.add(row);
    }

    /** The lines of the table, without spaces at their ends. */
    public List<String> lines() {
        int[] widths = widths();
        var lines = new ArrayList<String>();
        lines.add(line(heads, widths));
        var rule = new ArrayList<String>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        lines.add(String.join(GAP, rule));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int[] widths() {
        var widths = new int[heads.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayWidth.of(heads.get(i));
            for (List<Object> row : rows) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i).toString()));
            }
        }
        return widths;
    }

    private String line(List<?> cells, int[] widths) {
        var line = new ArrayList<String>();
        for (int i = 0; i < widths.length; i++) {
            String text = cells.get(i).toString();
            String padding = " ".repeat(widths[i] - DisplayWidth.of(text));
            line.add(isOfNumbers(i) ? padding + text : text + padding);
        }
        return String.join(GAP, line).stripTrailing();
    }

    private boolean isOfNumbers(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column) instanceof Number);
    }

    private static String shortened(String text) {
        if (DisplayWidth.of(text) <= WIDEST) {
            return text;
        }
        var out = new StringBuilder();
        int width = 0;
        for (int codePoint : text.codePoints().toArray()) {
            width += DisplayWidth.of(codePoint);
            if (width >= WIDEST) {
                break;
            }
            out.appendCodePoint(codePoint);
        }
        return out.append('\u2026').toString();
    }
}
