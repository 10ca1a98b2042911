package dev.ryx.example.chinook.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.example.chinook.PlainJdbc;
import dev.ryx.example.chinook.StoreDatabase;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each answer is what hand-written SQL says, row by row and in order. */
@RyxTest(Setup.EMPTY)
class AnswersTest {

    @BeforeAll
    static void fill(TestDatabase database) throws SQLException {
        StoreDatabase.fill(database);
    }

    @Test
    void thereAreTen() {
        assertThat(Question.all()).hasSize(10);
    }

    @Test
    void bestSellingArtists(TestDatabase database) throws SQLException {
        assertAnswer(database, new BestSellingArtists(), 10, """
            SELECT artists.name, SUM(line.quantity), ROUND(SUM(line.unit_price * line.quantity), 2)
            FROM invoice_lines line
            JOIN tracks ON tracks.id = line.track_id
            JOIN albums ON albums.id = tracks.album_id
            JOIN artists ON artists.id = albums.artist_id
            GROUP BY artists.id, artists.name
            ORDER BY 3 DESC, 1
            LIMIT 10
            """);
    }

    @Test
    void revenueByCountryAndYear(TestDatabase database) throws SQLException {
        assertAnswer(database, new RevenueByCountryAndYear(), 7, """
            SELECT * FROM (
                SELECT country, year, COUNT(*), ROUND(SUM(total), 2) AS revenue
                FROM (
                    SELECT billing_country AS country,
                        CAST(SUBSTR(CAST(invoice_date AS CHAR(10)), 1, 4) AS DECIMAL(4)) AS year,
                        total
                    FROM invoices) dated
                GROUP BY country, year) summed
            WHERE revenue >= 60
            ORDER BY country, year
            """);
    }

    @Test
    void neverSold(TestDatabase database) throws SQLException {
        assertAnswer(database, new NeverSold(), 12, """
            SELECT tracks.name, albums.title, tracks.unit_price
            FROM tracks
            LEFT JOIN albums ON albums.id = tracks.album_id
            WHERE tracks.genre_id = (SELECT id FROM genres WHERE name = 'Jazz')
            AND tracks.id NOT IN (SELECT track_id FROM invoice_lines)
            ORDER BY tracks.name, tracks.id
            LIMIT 12
            """);
    }

    @Test
    void customersOfAnEmployee(TestDatabase database) throws SQLException {
        assertAnswer(database, new CustomersOfAnEmployee(), 21, """
            SELECT first_name || ' ' || last_name, city, country, company
            FROM customers
            WHERE support_rep_id IN (SELECT id FROM employees WHERE first_name = 'Jane' AND last_name = 'Peacock')
            ORDER BY country, last_name
            """);
    }

    @Test
    void longestAlbums(TestDatabase database) throws SQLException {
        assertAnswer(database, new LongestAlbums(), 5, """
            SELECT title, tracks, milliseconds / 60000
            FROM albums
            JOIN (
                SELECT album_id, COUNT(*) AS tracks, SUM(milliseconds) AS milliseconds
                FROM tracks
                GROUP BY album_id) length ON album_id = albums.id
            ORDER BY milliseconds DESC
            LIMIT 5
            """);
    }

    @Test
    void supportAgents(TestDatabase database) throws SQLException {
        assertAnswer(database, new SupportAgents(), 3, """
            SELECT first_name || ' ' || last_name, hire_date,
                (SELECT COUNT(*) FROM customers WHERE support_rep_id = employees.id),
                (SELECT ROUND(SUM(total), 2) FROM invoices JOIN customers ON customers.id = invoices.customer_id
                    WHERE support_rep_id = employees.id)
            FROM employees
            WHERE id IN (SELECT support_rep_id FROM customers)
            ORDER BY 4 DESC
            """);
    }

    @Test
    void recordedByOthers(TestDatabase database) throws SQLException {
        assertAnswer(database, new RecordedByOthers(), 12, """
            SELECT tracks.name, artists.name, composer
            FROM tracks
            LEFT JOIN albums ON albums.id = tracks.album_id
            LEFT JOIN artists ON artists.id = albums.artist_id
            WHERE (LOWER(composer) LIKE '%veloso%' OR composer LIKE '%Gilberto Gil')
            AND (artists.name IS NULL OR artists.name NOT IN ('Caetano Veloso', 'Gilberto Gil'))
            ORDER BY tracks.name, artists.name
            LIMIT 12
            """);
    }

    @Test
    void jazzButNoMetal(TestDatabase database) throws SQLException {
        assertAnswer(database, new JazzButNoMetal(), 2, """
            WITH bought AS (
                SELECT invoices.customer_id, genres.name AS genre
                FROM invoices
                JOIN invoice_lines ON invoice_lines.invoice_id = invoices.id
                JOIN tracks ON tracks.id = invoice_lines.track_id
                JOIN genres ON genres.id = tracks.genre_id)
            SELECT first_name || ' ' || last_name, country, email
            FROM customers
            WHERE id IN (SELECT customer_id FROM bought WHERE genre = 'Jazz')
            AND id NOT IN (SELECT customer_id FROM bought WHERE genre = 'Metal')
            ORDER BY last_name, first_name
            """);
    }

    @Test
    void whoReportsToWhom(TestDatabase database) throws SQLException {
        assertAnswer(database, new WhoReportsToWhom(), 8, """
            SELECT employees.first_name, employees.last_name, employees.title, boss.last_name
            FROM employees
            LEFT JOIN employees boss ON boss.id = employees.reports_to_id
            ORDER BY COALESCE(boss.last_name, ''), employees.hire_date
            """);
    }

    @Test
    void nordicRevenue(TestDatabase database) throws SQLException {
        assertAnswer(database, new NordicRevenue(), 4, """
            SELECT country, COUNT(*), ROUND(SUM(total), 2)
            FROM customers
            JOIN invoices ON invoices.customer_id = customers.id
            WHERE country IN ('Denmark', 'Finland', 'Norway', 'Sweden') AND invoice_date >= '2011-01-01'
            GROUP BY country
            ORDER BY 3 DESC, 1
            """);
    }

    private static <R> void assertAnswer(TestDatabase database, Question<R> question, int rows, String sql)
            throws SQLException {
        List<List<@Nullable Object>> expected = PlainJdbc.rows(database.url(), sql);
        assertThat(expected).hasSize(rows);
        try (var _ = StoreDatabase.open(database)) {
            List<List<@Nullable Object>> answer = question.query().list().stream()
                    .map(row -> question.columns().stream()
                            .map(column -> PlainJdbc.plain(column.value().apply(row)))
                            .toList())
                    .toList();
            assertThat(answer).isEqualTo(expected);
        }
    }
}
