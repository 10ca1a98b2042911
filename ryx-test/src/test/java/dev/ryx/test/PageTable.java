package dev.ryx.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table on a page of {@code docs} whose cells tests prove, each database those of its column. With the system property
 * {@code golden.update} the tests write their cells instead of comparing them.
 */
public final class PageTable {

    private final Path page;
    private final String heading;
    private final int keys;

    /**
     * The first table below a heading.
     *
     * @param page the page's path in the repository
     * @param heading the heading's line, such as {@code ## Values}
     * @param keys how many columns on the left tell the rows apart
     */
    public PageTable(String page, String heading, int keys) {
        this.page = root().resolve(page);
        this.heading = heading;
        this.keys = keys;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/index.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Compares a column with what was found, row by row in the same order; or writes it. */
    public void compare(String column, Map<List<String>, String> found) {
        List<String> lines = lines();
        int header = header(lines);
        if (System.getProperty("golden.update") != null) {
            write(lines, header, column, found);
        } else {
            var written = new LinkedHashMap<List<String>, String>();
            int index = columnIndex(lines.get(header), column);
            rows(lines, header).forEach(row -> written.put(row.subList(0, keys), row.get(index)));
            assertThat(written).as("%s, column %s", page.getFileName(), column).containsExactlyEntriesOf(found);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int header(List<String> lines) {
        int at = lines.indexOf(heading);
        assertThat(at).as("the heading %s of %s", heading, page).isNotNegative();
        while (!lines.get(at).startsWith("|")) {
            at++;
        }
        return at;
    }

    private int columnIndex(String header, String column) {
        int index = cells(header).indexOf(column);
        assertThat(index).as("the column %s of %s", column, page).isNotNegative();
        return index;
    }

    private static List<List<String>> rows(List<String> lines, int header) {
        return lines.stream()
                .skip(header + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .map(PageTable::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|", -1))
                .map(String::strip)
                .toList();
    }

    private void write(List<String> lines, int header, String column, Map<List<String>, String> found) {
        int width = cells(lines.get(header)).size();
        int index = columnIndex(lines.get(header), column);
        List<List<String>> old = rows(lines, header);
        var text = new ArrayList<>(lines.subList(0, header + 2));
        found.forEach((key, cell) -> {
            var row = new ArrayList<>(old.stream()
                    .filter(one -> one.subList(0, keys).equals(key))
                    .findFirst()
                    .orElseGet(() -> empty(key, width)));
            row.set(index, cell);
            text.add("| " + String.join(" | ", row) + " |");
        });
        text.addAll(lines.subList(header + 2 + old.size(), lines.size()));
        try {
            Files.write(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> empty(List<String> key, int width) {
        var row = new ArrayList<>(key);
        while (row.size() < width) {
            row.add("");
        }
        return row;
    }
}
