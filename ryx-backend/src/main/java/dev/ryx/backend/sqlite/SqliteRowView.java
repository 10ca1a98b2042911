package dev.ryx.backend.sqlite;

import dev.ryx.backend.row.CursorRowView;
import dev.ryx.backend.row.RowMapping;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SQLite's rows: dates, times and UUIDs are text, decimals are whatever a NUMERIC column made of them. */
final class SqliteRowView extends CursorRowView {

    SqliteRowView(ResultSet cursor, RowMapping mapping) {
        super(cursor, mapping);
    }

    @Override
    protected boolean isNull(ResultSet cursor, int column) throws SQLException {
        return cursor.getLong(column) == 0 && cursor.wasNull();
    }

    @Override
    protected @Nullable BigDecimal decimal(ResultSet cursor, int column) throws SQLException {
        return switch (cursor.getObject(column)) {
            case null -> null;
            case Double real -> BigDecimal.valueOf(real);
            case Number whole -> BigDecimal.valueOf(whole.longValue());
            case Object text -> new BigDecimal(text.toString());
        };
    }

    @Override
    protected @Nullable LocalDate date(ResultSet cursor, int column) throws SQLException {
        String text = cursor.getString(column);
        return text == null ? null : SqliteTimes.parseDate(text);
    }

    @Override
    protected @Nullable LocalTime time(ResultSet cursor, int column) throws SQLException {
        String text = cursor.getString(column);
        return text == null ? null : SqliteTimes.parseTime(text);
    }

    @Override
    protected @Nullable LocalDateTime dateTime(ResultSet cursor, int column) throws SQLException {
        String text = cursor.getString(column);
        return text == null ? null : SqliteTimes.parseDateTime(text);
    }

    @Override
    protected @Nullable Instant timestamp(ResultSet cursor, int column) throws SQLException {
        String text = cursor.getString(column);
        return text == null ? null : SqliteTimes.parseInstant(text);
    }

    @Override
    protected @Nullable UUID uuid(ResultSet cursor, int column) throws SQLException {
        String text = cursor.getString(column);
        return text == null ? null : UUID.fromString(text);
    }
}
