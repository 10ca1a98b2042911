package dev.ryx.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows under heads, in columns as wide as what they hold. Numbers stand to the right. */
public final class TextTable {

    private static final String GAP = "  ";

    /** What stands for null. */
    private static final String NOTHING = "-";

    private final List<String> heads;
    private final List<List<Object>> rows = new ArrayList<>();

    /** A table without rows. */
    public TextTable(String... heads) {
        this.heads = List.of(heads);
    }

    /** Adds a row; a null is shown as a dash. */
    public TextTable add(@Nullable Object... cells) {
        var row = new ArrayList<Object>();
        for (Object cell : cells) {
            row.add(cell == null ? NOTHING : cell instanceof Number ? cell : cell.toString());
        }
        rows.add(row);
        return this;
    }

    /** Writes the table, with its heads in bold. */
    public void print(Screen screen) {
        int[] widths = widths();
        screen.line(screen.styled(Style.BOLD, line(heads, widths)));
        rows.forEach(row -> screen.line(line(row, widths)));
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
}
