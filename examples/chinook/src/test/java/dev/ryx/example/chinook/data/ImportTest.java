package dev.ryx.example.chinook.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Ryx;
import dev.ryx.backend.StatementEvent;
import dev.ryx.example.chinook.PlainJdbc;
import dev.ryx.example.chinook.StoreDatabase;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.Statements;
import dev.ryx.test.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the importer writes, compared with the data set through plain JDBC. */
@RyxTest(Setup.EMPTY)
class ImportTest {

    private static final List<Long> PROGRESS = new ArrayList<>();
    private static MusicStore.Filled filled;

    @BeforeAll
    static void fill(TestDatabase database) throws SQLException {
        filled = StoreDatabase.fill(database, (_, rows, total) -> {
            PROGRESS.add(rows);
            assertThat(total).isEqualTo(15_607);
        });
    }

    @Test
    void theElevenTablesHaveTheRowsOfTheDataSet() {
        Map<String, Long> counts = filled.counts().stream()
                .collect(Collectors.toMap(count -> count.table().sourceName(), TableCount::rows));
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("Track", 3503L),
                        Map.entry("Album", 347L),
                        Map.entry("Artist", 275L),
                        Map.entry("Customer", 59L),
                        Map.entry("Employee", 8L),
                        Map.entry("Genre", 25L),
                        Map.entry("Invoice", 412L),
                        Map.entry("InvoiceLine", 2240L),
                        Map.entry("MediaType", 5L),
                        Map.entry("Playlist", 18L),
                        Map.entry("PlaylistTrack", 8715L)));
        assertThat(filled.counts()).allMatch(TableCount::isComplete);
        assertThat(filled.rows()).isEqualTo(15_607);
        assertThat(filled.imported()).isTrue();
    }

    /** The keys of the data set count from 1 without a gap, and so do those of an empty database. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Artist    | SELECT id, name FROM artists",
                "Album     | SELECT id, title, artist_id FROM albums",
                "Genre     | SELECT id, name FROM genres",
                "MediaType | SELECT id, name FROM media_types",
                "Track     | SELECT id, name, album_id, media_type_id, genre_id, composer, milliseconds, bytes,"
                        + " unit_price FROM tracks",
                "Playlist  | SELECT id, name FROM playlists",
                "Employee  | SELECT id, last_name, first_name, title, reports_to_id, birth_date, hire_date, address,"
                        + " city, state, country, postal_code, phone, fax, email FROM employees",
                "Customer  | SELECT id, first_name, last_name, company, address, city, state, country, postal_code,"
                        + " phone, fax, email, support_rep_id FROM customers",
                "Invoice   | SELECT id, customer_id, invoice_date, billing_address, billing_city, billing_state,"
                        + " billing_country, billing_postal_code, total FROM invoices",
                "InvoiceLine   | SELECT id, invoice_id, track_id, unit_price, quantity FROM invoice_lines",
                "PlaylistTrack | SELECT playlist_id, track_id FROM playlist_tracks"
            })
    void everyRowIsTheOneOfTheDataSet(String table, String select, TestDatabase database) throws SQLException {
        assertThat(PlainJdbc.rows(database.url(), select + " ORDER BY 1, 2"))
                .containsExactlyElementsOf(
                        PlainJdbc.sourceRows("SELECT * FROM \"chinook\".\"" + table + "\" ORDER BY 1, 2"));
    }

    @Test
    void progressGrowsToTheEnd() {
        assertThat(PROGRESS).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(30);
        assertThat(PROGRESS.getLast()).isEqualTo(15_607);
    }

    @Test
    void aSecondRunImportsNothing(TestDatabase database) throws SQLException {
        try (var _ = StoreDatabase.open(database)) {
            List<StatementEvent> statements = Statements.record(Ryx.database().backend(), () -> {
                MusicStore.Filled again = MusicStore.fill((_, _, _) -> {
                    throw new AssertionError("nothing is written");
                });
                assertThat(again.imported()).isFalse();
                assertThat(again.counts()).isEqualTo(filled.counts());
            });
            assertThat(statements).isNotEmpty().noneMatch(event -> event.sql().startsWith("INSERT"));
        }
    }
}
