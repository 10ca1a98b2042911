package dev.ryx.cli;

import dev.ryx.cli.command.Commands;
import dev.ryx.cli.context.Workplace;

/**
 * The command line: {@code java -cp … dev.ryx.cli.Main migrate}. The class path holds the models, Ryx and the database's
 * driver.
 */
public final class Main {

    private Main() {}

    /** Runs a command and ends the JVM with its exit code; see {@link dev.ryx.cli.context.ExitCode}. */
    public static void main(String[] args) {
        System.exit(run(Workplace.ofProcess(), args));
    }

    /** Runs a command somewhere and returns its exit code. */
    public static int run(Workplace workplace, String... args) {
        return Relaunch.isAsked(args)
                ? Relaunch.run(workplace, args)
                : Commands.of(workplace).execute(args);
    }
}
