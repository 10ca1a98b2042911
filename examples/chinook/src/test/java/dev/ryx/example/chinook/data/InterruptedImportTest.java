package dev.ryx.example.chinook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.example.chinook.PlainJdbc;
import dev.ryx.example.chinook.StoreDatabase;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An import that ends in the middle leaves no row, and the next one ends as if nothing had happened. */
@RyxTest(Setup.EMPTY)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InterruptedImportTest {

    /** More than half of the rows. */
    private static final long LATE = 10_000;

    /** Another JVM, which imports until late and then says so and waits, or halts. */
    static final class Child {

        private Child() {}

        public static void main(String[] args) throws SQLException {
            Ryx.setup(args[0]);
            MusicStore.fill((_, rows, _) -> {
                if (rows >= LATE) {
                    interrupt(args[1].equals("halt"));
                }
            });
        }

        private static void interrupt(boolean halt) {
            System.out.println("late");
            try {
                Thread.sleep(halt ? 0 : 60_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Runtime.getRuntime().halt(3);
        }
    }

    @AfterEach
    void noRowIsLeft(TestDatabase database) throws SQLException {
        if (!finished) {
            for (String table : PlainJdbc.tables(database.url())) {
                assertThat(PlainJdbc.rows(database.url(), "SELECT * FROM " + table))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    private boolean finished;

    @Test
    @Order(1)
    void afterAnExceptionNoRowIsThere(TestDatabase database) {
        assertThatThrownBy(() -> StoreDatabase.fill(database, (_, rows, _) -> {
                    if (rows >= LATE) {
                        throw new IllegalStateException("late");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("late");
    }

    @Test
    @Order(2)
    void afterAHaltedJvmNoRowIsThere(TestDatabase database) throws Exception {
        Process child = child(database, "halt");
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(3);
    }

    @Test
    @Order(3)
    void afterCtrlCNoRowIsThere(TestDatabase database) throws Exception {
        Process child = child(database, "wait");
        try (BufferedReader out = child.inputReader()) {
            assertThat(out.readLine()).isEqualTo("late");
            // Ctrl-C is the signal INT; a JVM takes TERM, which Java can send, in the same way.
            child.destroy();
            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    @Order(4)
    void theNextRunCompletes(TestDatabase database) throws SQLException {
        finished = true;
        MusicStore.Filled filled = StoreDatabase.fill(database);
        assertThat(filled.imported()).isTrue();
        assertThat(filled.rows()).isEqualTo(15_607);
    }

    private static Process child(TestDatabase database, String how) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        database.text(),
                        how)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
