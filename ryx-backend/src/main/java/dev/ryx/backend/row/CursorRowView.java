package dev.ryx.backend.row;

import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that a cursor of JDBC stands on, read in place. A database says how it stores what JDBC has no word for. */
public abstract class CursorRowView extends RowView {

    private final ResultSet cursor;

    /** A view of the row that the cursor stands on, whenever it is asked. */
    protected CursorRowView(ResultSet cursor, RowMapping mapping) {
        super(mapping);
        this.cursor = cursor;
    }

    @Override
    public final boolean isNull(int index) {
        try {
            return isNull(cursor, index + 1);
        } catch (SQLException e) {
            throw unreadable(index, e);
        }
    }

    @Override
    final boolean booleanOrFalse(int index) {
        try {
            return cursor.getBoolean(index + 1);
        } catch (SQLException e) {
            throw unreadable(index, e);
        }
    }

    @Override
    final long longOrZero(int index) {
        try {
            return cursor.getLong(index + 1);
        } catch (SQLException e) {
            throw unreadable(index, e);
        }
    }

    @Override
    final double doubleOrZero(int index) {
        try {
            return cursor.getDouble(index + 1);
        } catch (SQLException e) {
            throw unreadable(index, e);
        }
    }

    @Override
    final boolean wasNull(int index) {
        try {
            return cursor.wasNull();
        } catch (SQLException e) {
            throw unreadable(index, e);
        }
    }

    @Override
    public final @Nullable String getString(int index) {
        return read(index, (_, row, column) -> row.getString(column));
    }

    @Override
    final @Nullable BigDecimal storedDecimal(int index) {
        return read(index, CursorRowView::decimal);
    }

    @Override
    public final @Nullable LocalDate getDate(int index) {
        return read(index, CursorRowView::date);
    }

    @Override
    public final @Nullable LocalTime getTime(int index) {
        return read(index, CursorRowView::time);
    }

    @Override
    public final @Nullable LocalDateTime getDateTime(int index) {
        return read(index, CursorRowView::dateTime);
    }

    @Override
    public final @Nullable Instant getTimestamp(int index) {
        return read(index, CursorRowView::timestamp);
    }

    @Override
    final @Nullable List<@Nullable Object> list(int index, SqlType element) {
        return read(index, (view, row, column) -> {
            String text = row.getString(column);
            return text == null ? null : view.list(text, element);
        });
    }

    /** The list that a text stands for: JSON, where the database has no arrays. */
    protected List<@Nullable Object> list(String text, SqlType element) {
        return ListText.read(text, element);
    }

    @Override
    public final @Nullable UUID getUuid(int index) {
        return read(index, CursorRowView::uuid);
    }

    @Override
    public final byte @Nullable [] getBytes(int index) {
        return read(index, (_, row, column) -> row.getBytes(column));
    }

    /** Whether a column, by JDBC's index from 1, is NULL. */
    protected abstract boolean isNull(ResultSet cursor, int column) throws SQLException;

    /** A decimal as it is stored, by JDBC's index from 1. */
    protected abstract @Nullable BigDecimal decimal(ResultSet cursor, int column) throws SQLException;

    /** A date, by JDBC's index from 1. */
    protected abstract @Nullable LocalDate date(ResultSet cursor, int column) throws SQLException;

    /** A time of day, by JDBC's index from 1. */
    protected abstract @Nullable LocalTime time(ResultSet cursor, int column) throws SQLException;

    /** A date and time, by JDBC's index from 1. */
    protected abstract @Nullable LocalDateTime dateTime(ResultSet cursor, int column) throws SQLException;

    /** An instant, by JDBC's index from 1. */
    protected abstract @Nullable Instant timestamp(ResultSet cursor, int column) throws SQLException;

    /** A UUID, by JDBC's index from 1. */
    protected abstract @Nullable UUID uuid(ResultSet cursor, int column) throws SQLException;

    /** A way to read one column, by JDBC's index from 1; it gets the view so that none of them has to be made for a row. */
    private interface Getter<T> {
        @Nullable
        T get(CursorRowView view, ResultSet cursor, int column) throws SQLException;
    }

    private <T> @Nullable T read(int index, Getter<T> getter) {
        try {
            return getter.get(this, cursor, index + 1);
        } catch (SQLException | DateTimeException | IllegalArgumentException e) {
            throw unreadable(index, e);
        }
    }
}
