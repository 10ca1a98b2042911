package dev.ryx.example.chinook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.MigrationException;
import dev.ryx.example.chinook.PlainJdbc;
import dev.ryx.example.chinook.StoreDatabase;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A database that holds something else is left as it is. */
@RyxTest(Setup.EMPTY)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefusedDatabaseTest {

    @Test
    @Order(1)
    void otherTablesAreNamed(TestDatabase database) throws SQLException {
        PlainJdbc.execute(database.url(), "CREATE TABLE salaries (id INTEGER)");
        assertThatThrownBy(() -> StoreDatabase.fill(database))
                .isInstanceOf(RefusedException.class)
                .hasMessage("This database is in use for something else: it has the tables salaries."
                        + " Nothing was changed. Give an empty database with --url.");
        assertThat(PlainJdbc.tables(database.url())).isEqualTo(List.of("salaries"));
        PlainJdbc.execute(database.url(), "DROP TABLE salaries");
    }

    @Test
    @Order(2)
    void missingAndSurplusRowsAreCounted(TestDatabase database) throws SQLException {
        StoreDatabase.fill(database);
        PlainJdbc.execute(database.url(), "DELETE FROM invoice_lines WHERE id > 2000");
        PlainJdbc.execute(database.url(), "INSERT INTO genres (name) VALUES ('Schlager')");
        assertThatThrownBy(() -> StoreDatabase.fill(database))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Genre has 26 rows, not 25; InvoiceLine has 2000 rows, not 2240.");
        assertThat(PlainJdbc.rows(database.url(), "SELECT COUNT(*) FROM genres"))
                .isEqualTo(List.of(List.of(new BigDecimal(26))));
    }

    @Test
    @Order(3)
    void tablesOfTheSameNamesWithOtherColumnsAreRefused(TestDatabase database) throws SQLException {
        PlainJdbc.execute(database.url(), "ALTER TABLE invoices RENAME COLUMN total TO amount");
        assertThatThrownBy(() -> StoreDatabase.fill(database))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("invoices")
                .hasMessageContaining("total");
        PlainJdbc.execute(database.url(), "ALTER TABLE invoices RENAME COLUMN amount TO total");
    }

    @Test
    @Order(4)
    void emptyTablesAreFilled(TestDatabase database) throws SQLException {
        for (String table : List.of("invoice_lines", "invoices", "customers", "employees", "playlist_tracks")) {
            PlainJdbc.execute(database.url(), "DELETE FROM " + table);
        }
        for (String table : List.of("playlists", "tracks", "albums", "artists", "genres", "media_types")) {
            PlainJdbc.execute(database.url(), "DELETE FROM " + table);
        }
        MusicStore.Filled filled = StoreDatabase.fill(database);
        assertThat(filled.imported()).isTrue();
        assertThat(filled.counts()).allMatch(TableCount::isComplete);
    }
}
