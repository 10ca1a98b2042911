package dev.ryx.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A JVM that makes a database on the server under test, and waits until its input ends.
 *
 * @param process where it runs
 * @param jdbcUrl the database that it has made
 */
record ChildJvm(Process process, String jdbcUrl) {

    private static final DatabaseServer SERVER = DatabaseServer.underTest();

    /** Its main method. */
    public static void main(String[] arguments) throws IOException {
        try (ServerDatabase database = SERVER.newDatabase("child")) {
            System.out.println(database.jdbcUrl());
            System.in.read();
        }
    }

    /**
     * Starts it, and waits for the database.
     *
     * @param folder where its server keeps its data
     * @param environment what it has in its environment beside what this JVM has, but for the URL of a server
     */
    static ChildJvm start(Path folder, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + DatabaseServer.FOLDER + "=" + folder,
                        "-D" + DatabaseServer.PROPERTY + "=" + SERVER.label(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildJvm.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove(ServerAddress.variable(SERVER.label()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String url = process.inputReader().readLine();
        assertThat(url).startsWith("jdbc:");
        return new ChildJvm(process, url);
    }

    /** Ends its input, and waits for its end. */
    int end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }
}
