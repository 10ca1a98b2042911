package dev.ryx.cli.command;

import dev.ryx.cli.client.DatabaseClient;
import dev.ryx.cli.context.DatabaseOptions;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ryx dbshell}. */
@Command(
        name = "dbshell",
        description =
                "Starts the database's own program: psql, mysql, mariadb or sqlite3. The password is not among its"
                        + " arguments.")
final class DbshellCommand extends Action {

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Option(
            names = {"--query", "--command"},
            paramLabel = "<sql>",
            description = "Runs one statement instead of a session.")
    private @Nullable String query;

    @Parameters(paramLabel = "<arg>", description = "Arguments for the program, after --.")
    private List<String> more = new ArrayList<>();

    DbshellCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() throws IOException {
        screen().flush();
        int exit = new DatabaseClient(workplace().environment()).run(options.url(workplace()), query, more);
        return exit == 0 ? ExitCode.OK : ExitCode.FAILED;
    }
}
