package dev.ryx.example.chinook.terminal;

import java.io.PrintWriter;
import java.util.List;

/**
 * Where the example writes.
 *
 * @param out for answers
 * @param err for complaints and signs of progress
 * @param live whether somebody looks at it, so that a bar may move
 * @param colour whether it may have colours
 */
public record Screen(PrintWriter out, PrintWriter err, boolean live, boolean colour) {

    private static final String ESCAPE = "\u001b[";

    /** Plain text, for files and pipes. */
    public static Screen plain(PrintWriter out, PrintWriter err) {
        return new Screen(out, err, false, false);
    }

    /** A heading. */
    public void heading(String text) {
        out.println(styled("1", text));
    }

    /** Something less important than the rest. */
    public void aside(String text) {
        out.println(styled("2", text));
    }

    /** A line of text. */
    public void line(String text) {
        out.println(text);
    }

    /** Lines of text, indented. */
    public void indented(List<String> lines) {
        lines.forEach(line -> out.println(line.isEmpty() ? "" : "    " + line));
    }

    /** An empty line. */
    public void gap() {
        out.println();
        out.flush();
    }

    private String styled(String style, String text) {
        return colour ? ESCAPE + style + "m" + text + ESCAPE + "0m" : text;
    }
}
