package dev.ryx.backend.mysql;

import dev.ryx.backend.row.CursorRowView;
import dev.ryx.backend.row.RowMapping;
import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of MySQL and MariaDB: moments are dates and times of UTC, UUIDs are text. */
final class MysqlRowView extends CursorRowView {

    MysqlRowView(ResultSet cursor, RowMapping mapping) {
        super(cursor, mapping);
    }

    /** Numbers are asked for as numbers; of everything, a driver makes text. */
    @Override
    protected boolean isNull(ResultSet cursor, int column) throws SQLException {
        return switch (mapping().type(column - 1)) {
            case SqlType.Bool _, SqlType.Int _, SqlType.Interval _ -> cursor.getLong(column) == 0 && cursor.wasNull();
            case SqlType.Float _ -> cursor.getDouble(column) == 0 && cursor.wasNull();
            default -> cursor.getString(column) == null;
        };
    }

    @Override
    protected @Nullable BigDecimal decimal(ResultSet cursor, int column) throws SQLException {
        return cursor.getBigDecimal(column);
    }

    @Override
    protected @Nullable LocalDate date(ResultSet cursor, int column) throws SQLException {
        return cursor.getObject(column, LocalDate.class);
    }

    @Override
    protected @Nullable LocalTime time(ResultSet cursor, int column) throws SQLException {
        return cursor.getObject(column, LocalTime.class);
    }

    @Override
    protected @Nullable LocalDateTime dateTime(ResultSet cursor, int column) throws SQLException {
        return cursor.getObject(column, LocalDateTime.class);
    }

    @Override
    protected @Nullable Instant timestamp(ResultSet cursor, int column) throws SQLException {
        LocalDateTime value = dateTime(cursor, column);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    @Override
    protected @Nullable UUID uuid(ResultSet cursor, int column) throws SQLException {
        String text = cursor.getString(column);
        return text == null ? null : UUID.fromString(text);
    }
}
