package dev.ryx.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Ryx;
import dev.ryx.migrations.MigrationRunner;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Statements;
import dev.ryx.test.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A test class whose default database holds the tables of all models, empty when its first test begins. */
@RyxTest
public abstract class DatabaseTest {

    @BeforeAll
    static void open(TestDatabase database) {
        Ryx.setup(database.text());
        MigrationRunner.of(Ryx.database().backend(), Ryx.models()).migrate();
    }

    @AfterEach
    void givesEveryConnectionBack() {
        assertThat(Ryx.database().poolStats().active()).isZero();
    }

    @AfterAll
    static void close() {
        Ryx.shutdown();
    }

    /** How many statements a piece of code runs on the default database. */
    protected static <X extends Exception> int statements(Statements.Code<X> code) throws X {
        return Statements.count(Ryx.database().backend(), code);
    }

    /** A statement with the quotes of the standard, whichever the database has. */
    protected static String plain(String sql) {
        return sql.replace('`', '"');
    }
}
