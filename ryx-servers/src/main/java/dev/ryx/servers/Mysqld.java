package dev.ryx.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An unpacked server program of MySQL's family, and how it is called.
 *
 * @param distribution what was unpacked
 * @param home the folder into which it was
 */
record Mysqld(Distribution distribution, Path home) implements Engine {

    @Override
    public Product product() {
        return distribution.product();
    }

    @Override
    public String user() {
        return "root";
    }

    @Override
    public Command version() {
        return command(List.of("--version"));
    }

    @Override
    public Command initialisation(Path data) {
        var arguments = layout(data);
        arguments.addAll(distribution.initialisation());
        Command command = command(arguments);
        return distribution.bootstrap(home).map(command::reading).orElse(command);
    }

    /** Temporary tables have a place of their own: when MariaDB starts, it deletes those that it finds, another server's too. */
    @Override
    public Command server(Path data, int port) {
        var arguments = layout(data);
        arguments.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + data.resolve("socket"),
                "--pid-file=" + data.resolve("pid"),
                "--tmpdir=" + data,
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--group-concat-max-len=67108864",
                "--innodb-buffer-pool-size=64M",
                "--innodb-buffer-pool-load-at-startup=OFF",
                "--innodb-doublewrite=OFF",
                "--innodb-flush-log-at-trx-commit=0",
                "--local-infile=OFF",
                "--skip-log-bin"));
        return command(arguments);
    }

    @Override
    public String dataFolderQuery() {
        return "SELECT @@datadir";
    }

    @Override
    public String endSignal() {
        return "KILL";
    }

    private List<String> layout(Path data) {
        var arguments = new ArrayList<>(List.of(
                "--datadir=" + data,
                "--basedir=" + home,
                "--lc-messages-dir=" + distribution.messages(home),
                "--character-set-server=utf8mb4",
                "--collation-server=" + distribution.product().collation()));
        arguments.addAll(distribution.options());
        if (!Machine.isWindows()) {
            arguments.add("--innodb-flush-method=nosync");
        }
        if (Machine.isRoot()) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    private Command command(List<String> arguments) {
        var all = new ArrayList<>(List.of("--no-defaults"));
        all.addAll(arguments);
        return Command.of(distribution.program(home), all);
    }
}
