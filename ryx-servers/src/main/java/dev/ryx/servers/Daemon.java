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
 * A server of our own that answers.
 *
 * @param address where it does
 * @param process where it runs
 */
record Daemon(ServerAddress address, ServerProcess process) {

    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /**
     * Starts a server, and tries another port if someone else was faster at one.
     *
     * @param data writes the data folder to begin with
     */
    static Daemon start(Engine engine, Cache.Filling data) throws IOException {
        IOException failure = new IOException();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return startAt(freePort(), engine, data);
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

    private static Daemon startAt(int port, Engine engine, Cache.Filling filling) throws IOException {
        Path folder = DataFolder.make();
        Path data = folder.resolve("data");
        filling.fill(data);
        var process = ServerProcess.start(engine.server(data, port), folder, engine.endSignal());
        var daemon = new Daemon(ServerAddress.local(engine.product(), port, engine.user()), process);
        daemon.await(engine, data, folder.resolve("log"));
        return daemon;
    }

    private void await(Engine engine, Path data, Path log) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(engine, data)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                String said = Files.readString(log);
                process.end();
                throw new IOException(said);
            }
            pause();
        }
    }

    /** Whether this very server answers, and not another at the same port. */
    private boolean answers(Engine engine, Path data) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(engine.dataFolderQuery())) {
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
