package dev.ryx.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A server of MySQL's family in a process of its own, which ends with the JVM.
 *
 * @param mysqld the program
 * @param template the data folder to begin with, which stays as it is
 */
record Daemon(Mysqld mysqld, Path template) {

    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Starts it, and tries another port if someone else was faster at one. */
    ServerAddress start() throws IOException {
        IOException failure = new IOException();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return startAt(freePort());
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private ServerAddress startAt(int port) throws IOException {
        Path folder = Folders.temporary("ryx-mysqld-");
        Path data = folder.resolve("data");
        Path log = folder.resolve("log");
        Folders.copy(template, data);
        Process process = mysqld.server(data, port).start(log);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, folder)));
        var address = ServerAddress.local(mysqld.distribution().product(), port, "root");
        await(address, process, data, log);
        return address;
    }

    /** At once: nothing of its data is worth writing down. */
    private static void end(Process process, Path folder) {
        process.destroyForcibly().onExit().join();
        Folders.delete(folder);
    }

    private static void await(ServerAddress address, Process process, Path data, Path log) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(address, data)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException(Files.readString(log));
            }
            pause();
        }
    }

    /** Whether this very server answers, and not another at the same port. */
    private static boolean answers(ServerAddress address, Path data) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT @@datadir")) {
            return rows.next() && Path.of(rows.getString(1)).equals(data);
        } catch (SQLException _) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted.", e);
        }
    }
}
