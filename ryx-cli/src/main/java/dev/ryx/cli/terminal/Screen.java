package dev.ryx.cli.terminal;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes.
 *
 * @param in what is typed, or piped in
 * @param out for answers
 * @param err for complaints, questions and signs of progress
 * @param live whether a person looks at it and can answer
 * @param colour whether it may have colours
 */
public record Screen(BufferedReader in, PrintWriter out, PrintWriter err, boolean live, boolean colour) {

    /**
     * The terminal, file or pipe that the process was started on. Colours are off without a terminal, on a dumb one, and
     * where {@code NO_COLOR} is set to anything.
     */
    public static Screen ofProcess(Map<String, String> environment) {
        boolean live = isLive(System.console()) && !"dumb".equals(environment.get("TERM"));
        boolean colour = live && environment.getOrDefault("NO_COLOR", "").isEmpty();
        var in = new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8);
        return new Screen(new BufferedReader(in), writer(FileDescriptor.out), writer(FileDescriptor.err), live, colour);
    }

    private static boolean isLive(@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    /** UTF-8 whatever the locale is: under LANG=C, Java would write a question mark for each letter beyond ASCII. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    /** A line of the answer. */
    public void line(String text) {
        out.println(text);
    }

    /** A line of a complaint, a hint or a sign of progress. */
    public void aside(String text) {
        err.println(text);
    }

    /** Text in a style, where colours are allowed. */
    public String styled(Style style, String text) {
        return colour ? style.applied(text) : text;
    }

    /** Writes what is held back. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
