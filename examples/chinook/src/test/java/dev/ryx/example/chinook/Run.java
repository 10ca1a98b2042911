package dev.ryx.example.chinook;

import dev.ryx.example.chinook.terminal.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * The command, run with captured streams.
 *
 * @param exitCode its exit code
 * @param out what it answered
 * @param err what it complained about
 */
record Run(int exitCode, String out, String err) {

    static Run with(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = Chinook.commandLine(Screen.plain(new PrintWriter(out), new PrintWriter(err)))
                .execute(args);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
