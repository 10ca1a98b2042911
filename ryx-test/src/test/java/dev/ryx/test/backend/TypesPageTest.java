package dev.ryx.test.backend;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.row.RowReader;
import dev.ryx.error.DatabaseException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.test.PageTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/types.md} that need no server. */
class TypesPageTest {

    private static final Map<String, SqlType> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("`boolean`", SqlType.BOOL);
        TYPES.put("`short`", SqlType.SMALLINT);
        TYPES.put("`int`", SqlType.INT);
        TYPES.put("`long`", SqlType.BIGINT);
        TYPES.put("`double`", SqlType.FLOAT);
        TYPES.put("`BigDecimal` of 15 digits, 2 of them behind the point", TypeCases.MONEY);
        TYPES.put("`BigDecimal` of 30 digits, 10 of them behind the point", TypeCases.WIDE);
        TYPES.put("`String` with `maxLength = 200`", new SqlType.Varchar(200));
        TYPES.put("`String`", SqlType.TEXT);
        TYPES.put("an enum", new SqlType.Varchar(255));
        TYPES.put("`LocalDate`", SqlType.DATE);
        TYPES.put("`LocalTime`", SqlType.TIME);
        TYPES.put("`LocalDateTime`", SqlType.DATETIME);
        TYPES.put("`Instant`, `OffsetDateTime`", SqlType.TIMESTAMP);
        TYPES.put("`Duration`, in microseconds", SqlType.INTERVAL);
        TYPES.put("`UUID`", SqlType.UUID);
        TYPES.put("`byte[]`", SqlType.BYTES);
        TYPES.put("JSON, as text", SqlType.JSON);
        TYPES.put("`List<String>`, `String[]`", new SqlType.Array(new SqlType.Varchar(200)));
        TYPES.put("`List<Integer>`, `Integer[]`", new SqlType.Array(SqlType.INT));
        TYPES.put("`List<Instant>`, `Instant[]`", new SqlType.Array(SqlType.TIMESTAMP));
    }

    private static final List<String> TEXTS = List.of(
            "2025-03-09 14:30:00.010000",
            "2025-03-09 14:30:00",
            "2025-03-09T14:30:00",
            "2025-03-09T14:30:00Z",
            "2025-03-09t14:30:00z",
            "2025-03-09 14:30:00.1",
            "2025-03-09 14:30:00.12",
            "2025-03-09 14:30:00.123",
            "2025-03-09 14:30:00.1234",
            "2025-03-09 14:30:00.12345",
            "2025-03-09 14:30:00.123456",
            "2025-03-09 14:30:00.1234567",
            "2025-03-09 14:30:00.12345678",
            "2025-03-09 14:30:00.123456789",
            "2025-03-09 14:30:00,5",
            "2025-03-09 14:30",
            "2025-03-09T14:30Z",
            "2025-03-09",
            "2025-03-09 14:30:00+02:00",
            "2025-03-09T14:30:00.5-0330",
            "0001-01-01 00:00:00",
            "9999-12-31 23:59:59.999999",
            "2025-02-30 00:00:00",
            "09.03.2025",
            "now",
            "");

    @Test
    void columns() {
        for (DatabaseKind kind : DatabaseKind.values()) {
            var cells = new LinkedHashMap<List<String>, String>();
            TYPES.forEach((java, type) -> cells.put(List.of(java), "`" + columnType(kind, type) + "`"));
            new PageTable("docs/types.md", "## Columns", 1).compare(kind.displayName(), cells);
        }
    }

    private static String columnType(DatabaseKind kind, SqlType type) {
        Dialect dialect = Dialect.of(kind);
        SqlWriter writer = dialect.writer();
        dialect.columnType(writer, type);
        return writer.finish(List.of()).bind().sql();
    }

    @Test
    void textThatOtherToolsWrote() {
        try (Backend backend = Backend.open(DatabaseUrl.parse("sqlite::memory:"), PoolConfig.defaults())) {
            var page = new PageTable("docs/types.md", "## Dates and times as text", 1);
            page.compare("`LocalDateTime`", read(backend, SqlType.DATETIME, row -> row.getDateTime(0)));
            page.compare("`Instant`", read(backend, SqlType.TIMESTAMP, row -> row.getTimestamp(0)));
            page.compare("`LocalDate`", read(backend, SqlType.DATE, row -> row.getDate(0)));
        }
    }

    private static Map<List<String>, String> read(Backend backend, SqlType type, RowReader<?> reader) {
        var cells = new LinkedHashMap<List<String>, String>();
        for (String text : TEXTS) {
            var query = Sql.of("SELECT ?")
                    .with(text, SqlType.TEXT)
                    .column("value", type)
                    .query();
            cells.put(List.of(text.isEmpty() ? "(nothing)" : "`" + text + "`"), read(backend, query, reader));
        }
        return cells;
    }

    private static String read(Backend backend, CompiledQuery query, RowReader<?> reader) {
        try {
            return "`" + backend.fetch(query, reader).getFirst() + "`";
        } catch (DatabaseException e) {
            return "`" + e.code().text() + "`";
        }
    }
}
