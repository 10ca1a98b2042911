package dev.ryx.cli.context;

import dev.ryx.cli.terminal.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Where commands run.
 *
 * @param folder the folder that relative paths start from
 * @param environment environment variables by name
 * @param screen what they read and write
 * @param clock what tells the time
 */
public record Workplace(Path folder, Map<String, String> environment, Screen screen, Clock clock) {

    /** Copies the environment. */
    public Workplace {
        environment = Map.copyOf(environment);
    }

    /** The working directory, environment and terminal of the process. */
    public static Workplace ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Workplace(Path.of(""), environment, Screen.ofProcess(environment), Clock.systemUTC());
    }

    /** A file that a command was told. */
    public Path file(String name) {
        return folder.resolve(name);
    }
}
