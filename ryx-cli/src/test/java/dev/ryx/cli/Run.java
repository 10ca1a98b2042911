package dev.ryx.cli;

import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.terminal.Screen;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * A command, run in this JVM with captured streams.
 *
 * @param exit its exit code
 * @param out what it answered
 * @param err what it complained about or asked
 */
public record Run(int exit, String out, String err) {

    /** Where commands are run, and how. */
    public record Place(Path folder, Map<String, String> environment, String input, boolean live) {

        /** Somewhere with nothing set and nobody there. */
        public static Place in(Path folder) {
            return new Place(folder, Map.of(), "", false);
        }

        /** With environment variables. */
        public Place with(Map<String, String> variables) {
            return new Place(folder, variables, input, live);
        }

        /** With a person who types this. */
        public Place typing(String lines) {
            return new Place(folder, environment, lines, true);
        }

        /** With this piped in. */
        public Place piping(String text) {
            return new Place(folder, environment, text, false);
        }

        /** Runs a command. */
        public Run run(String... args) {
            var out = new StringWriter();
            var err = new StringWriter();
            var screen = new Screen(
                    new BufferedReader(new StringReader(input)),
                    new PrintWriter(out),
                    new PrintWriter(err),
                    live,
                    environment.containsKey("TEST_COLOUR"));
            var clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
            int exit = Main.run(new Workplace(folder, environment, screen, clock), args);
            return new Run(exit, out.toString(), err.toString());
        }
    }
}
