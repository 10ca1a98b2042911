package dev.ryx.docs.snippets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of Markdown, read for its blocks of code.
 *
 * @param blocks its fenced blocks
 * @param problems code that is not in a fenced block, and fences that are never closed
 */
record Page(List<Block> blocks, List<String> problems) {

    private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})\\s*(\\S*).*");
    private static final Pattern INDENTED = Pattern.compile("( {4,}|\t)\\s*\\S.*");
    private static final Pattern PREFORMATTED = Pattern.compile("(?i).*<pre\\b.*");

    static Page read(String name, List<String> lines) {
        var reader = new Reader(name, lines);
        reader.read();
        return new Page(reader.blocks, reader.problems);
    }

    private static final class Reader {
        private final String name;
        private final List<String> lines;
        private final List<Block> blocks = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private String heading = "";
        private String above = "";

        Reader(String name, List<String> lines) {
            this.name = name;
            this.lines = lines;
        }

        void read() {
            int index = 0;
            while (index < lines.size()) {
                Matcher fence = FENCE.matcher(lines.get(index));
                index = fence.matches() ? block(index, fence.group(1), fence.group(2)) : prose(index);
            }
        }

        /** Reads a line outside of fences; returns the next line's index. */
        private int prose(int index) {
            String line = lines.get(index);
            if (line.startsWith("#")) {
                heading = line;
            }
            if (PREFORMATTED.matcher(line).matches()
                    || (above.isBlank() && INDENTED.matcher(line).matches())) {
                problems.add(name + ":" + (index + 1) + ": code outside of a fenced block. Put it between ``` fences.");
            }
            above = line;
            return index + 1;
        }

        /** Reads a fenced block; returns the index of the line after it. */
        private int block(int opening, String fence, String language) {
            int closing = opening + 1;
            while (closing < lines.size() && !closes(lines.get(closing), fence)) {
                closing++;
            }
            if (closing == lines.size()) {
                problems.add(
                        name + ":" + (opening + 1) + ": a block that is never closed. Write " + fence + " below it.");
            }
            Optional<Source> source = Source.in(above);
            List<String> text = Region.withoutIndent(lines.subList(opening + 1, closing));
            blocks.add(new Block(name, opening + 1, heading, language, source, text));
            above = fence;
            return closing + 1;
        }

        private static boolean closes(String line, String fence) {
            return line.strip().startsWith(fence)
                    && line.strip().replace(fence.substring(0, 1), "").isEmpty();
        }
    }
}
