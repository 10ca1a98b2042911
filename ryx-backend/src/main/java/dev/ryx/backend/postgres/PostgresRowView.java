package dev.ryx.backend.postgres;

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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's rows: each type is native. */
final class PostgresRowView extends CursorRowView {

    PostgresRowView(ResultSet cursor, RowMapping mapping) {
        super(cursor, mapping);
    }

    /** The driver returns the bytes of any type as they came, without looking into them. */
    @Override
    protected boolean isNull(ResultSet cursor, int column) throws SQLException {
        return cursor.getBytes(column) == null;
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
        OffsetDateTime value = cursor.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    @Override
    protected @Nullable UUID uuid(ResultSet cursor, int column) throws SQLException {
        return cursor.getObject(column, UUID.class);
    }

    @Override
    protected List<@Nullable Object> list(String text, SqlType element) {
        return ArrayText.read(text, element);
    }
}
