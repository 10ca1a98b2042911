package dev.ryx.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An unpacked PostgreSQL, and how it is called.
 *
 * @param home the folder into which it was unpacked
 */
record Postgres(Path home) implements Engine {

    private static final String SUPERUSER = "postgres";

    @Override
    public Product product() {
        return new PostgresProduct();
    }

    @Override
    public String user() {
        return SUPERUSER;
    }

    @Override
    public Command version() {
        return command("postgres", List.of("--version"));
    }

    /** Text sorts by code point and folds by Unicode, wherever the tests run. */
    @Override
    public Command initialisation(Path data) {
        return command(
                "initdb",
                List.of(
                        "--pgdata=" + data,
                        "--username=" + SUPERUSER,
                        "--auth=trust",
                        "--encoding=UTF-8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions",
                        "--no-sync"));
    }

    @Override
    public Command server(Path data, int port) {
        return command(
                "postgres",
                List.of(
                        "-D",
                        data.toString(),
                        "--port=" + port,
                        "--listen_addresses=127.0.0.1",
                        "--unix_socket_directories=",
                        "--max_connections=300",
                        "--timezone=UTC",
                        "--fsync=off",
                        "--full_page_writes=off",
                        "--synchronous_commit=off"));
    }

    @Override
    public String dataFolderQuery() {
        return "SHOW data_directory";
    }

    /** An immediate shutdown: its processes end together. */
    @Override
    public String endSignal() {
        return "QUIT";
    }

    /** It refuses to run as root, so root runs it as nobody of a name space of its own. */
    private Command command(String program, List<String> arguments) {
        var words = new ArrayList<String>();
        if (Machine.isRoot()) {
            words.addAll(List.of("unshare", "--user"));
        }
        words.add(home.resolve("bin")
                .resolve(program + (Machine.isWindows() ? ".exe" : ""))
                .toString());
        words.addAll(arguments);
        return new Command(List.copyOf(words), null);
    }
}
