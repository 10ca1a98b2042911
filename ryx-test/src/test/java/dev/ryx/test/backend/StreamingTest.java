package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.Backend;
import dev.ryx.backend.Cursor;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** 500,000 rows that the database makes, in a JVM with memory for half of them. */
@RyxTest(Setup.EMPTY)
class StreamingTest {

    private static final int ROWS = 500_000;
    private static final int CHUNK = 1_000;
    private static final int OUT_OF_MEMORY = 3;
    private static final String URL = "RYX_TEST_CHILD_URL";

    /** More than 100 MB in all. */
    private static final String TEXT = "x".repeat(200);

    /** What the other JVM does. */
    static final class Child {

        private static final CompiledQuery MANY = Sql.of("""
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
            SELECT a.i * 1000 + b.i, '%s' FROM n a CROSS JOIN n b WHERE b.i <= 500\
            """.formatted(TEXT))
                .column("number", SqlType.BIGINT)
                .column("text", SqlType.TEXT)
                .query();

        private Child() {}

        /** Prints how many rows it saw, and the sum of their numbers. */
        public static void main(String[] arguments) {
            DatabaseUrl url = DatabaseUrl.parse(System.getenv(URL));
            try (Backend backend = Backend.open(url, PoolConfig.defaults().maxConnections(1))) {
                if (arguments[0].equals("list")) {
                    System.out.println(
                            backend.fetch(MANY, row -> row.getString(1)).size());
                } else {
                    stream(backend);
                }
            }
        }

        private static void stream(Backend backend) {
            long rows = 0;
            long sum = 0;
            try (Cursor<Long> cursor = backend.cursor(MANY, row -> checked(row.getLong(0), row.getString(1)), CHUNK)) {
                while (cursor.hasNext()) {
                    sum += cursor.next();
                    rows++;
                }
            }
            System.out.println(rows + " " + sum);
        }

        private static long checked(long number, String text) {
            if (!text.equals(TEXT)) {
                throw new IllegalStateException("row " + number);
            }
            return number;
        }
    }

    @Test
    void theyStreamThrough(TestDatabase database) throws Exception {
        Process child = child(database, "stream");
        String out = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).isZero();
        long sum = 500L * 1000 * (1000L * 1001 / 2) + 1000L * (500L * 501 / 2);
        assertThat(out.strip()).isEqualTo(ROWS + " " + sum);
    }

    /** Else the test above would say nothing. */
    @Test
    void aListOfThemDoesNotFit(TestDatabase database) throws Exception {
        Process child = child(database, "list");
        assertThat(new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain(String.valueOf(ROWS));
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).isEqualTo(OUT_OF_MEMORY);
    }

    private static Process child(TestDatabase database, String how) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.logFile=System.err",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                how);
        builder.environment().put(URL, database.text());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }
}
