package dev.ryx.cli.command;

import dev.ryx.Ryx;
import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.shell.Session;
import dev.ryx.cli.shell.Snippets;
import dev.ryx.meta.Models;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ryx shell}. */
@Command(
        name = "shell",
        description = "Starts JShell with the models imported and the databases open.",
        footer = {"", "For example: ryx shell --command 'Post_.objects.count()'"})
final class ShellCommand extends Action {

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Option(
            names = "--command",
            paramLabel = "<java>",
            description = "Runs this instead, and prints the value of the last expression.")
    private @Nullable String command;

    ShellCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() throws IOException {
        Models models = options.models(workplace());
        options.setUp(workplace());
        try {
            return isWell(models) ? ExitCode.OK : ExitCode.FAILED;
        } finally {
            Ryx.shutdown();
        }
    }

    private boolean isWell(Models models) throws IOException {
        return command == null
                ? Session.run(models, System.in, System.out) == 0
                : new Snippets(screen()).run(models, command);
    }
}
