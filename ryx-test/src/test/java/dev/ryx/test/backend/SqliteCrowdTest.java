package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand virtual threads on one carrier, while another process keeps the file locked for five seconds. */
class SqliteCrowdTest {

    private static final int USERS = 1000;
    /** Of which the start of the other process takes up to one second. */
    private static final long LOCKED_MILLIS = 6000;

    private static final long LONGEST_WAIT_MILLIS = 100;

    @TempDir
    Path folder;

    /**
     * The guards: {@code setBusyTimeout(0)} in {@code SqliteConnector.config}, and the workers and the lock's wait in
     * {@code SqliteSession.attempt}. Without them the ticker stood still for 5.9 seconds. A ticker on a platform thread
     * says what the machine itself withholds.
     */
    @Test
    void noOtherThreadWaitsAndNothingFails() throws Exception {
        Path file = folder.resolve("crowd.db");
        createTable(file);
        Process locker = start(SqliteCrowd.Locker.class, List.of(), file, LOCKED_MILLIS);
        Process users = null;
        try (BufferedReader locked = locker.inputReader()) {
            assertThat(locked.readLine()).isEqualTo("locked");
            users = start(
                    SqliteCrowd.Users.class,
                    List.of("-Djdk.virtualThreadScheduler.parallelism=1", "-Djdk.virtualThreadScheduler.maxPoolSize=1"),
                    file,
                    USERS);
            List<Long> told = numbers(users);
            assertThat(locker.waitFor()).isZero();
            assertThat(users.waitFor()).isZero();
            assertThat(told.get(0)).as("failures").isZero();
            assertThat(told.get(1))
                    .as("worst gap of the virtual thread's ticker, in ms")
                    .isLessThanOrEqualTo(LONGEST_WAIT_MILLIS + told.get(2));
            assertThat(rows(file)).isEqualTo(USERS + 1);
        } finally {
            locker.destroyForcibly();
            if (users != null) {
                users.destroyForcibly();
            }
        }
    }

    private static Process start(Class<?> main, List<String> options, Path file, long number) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        Collections.addAll(command, "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), main.getName());
        Collections.addAll(command, file.toString(), Long.toString(number));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static List<Long> numbers(Process process) throws IOException {
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(line).matches("\\d+ \\d+ \\d+");
        return Pattern.compile(" ").splitAsStream(line).map(Long::valueOf).toList();
    }

    private static void createTable(Path file) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)");
        }
    }

    private static long rows(Path file) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var results = statement.executeQuery("SELECT COUNT(*) FROM notes")) {
            results.next();
            return results.getLong(1);
        }
    }
}
