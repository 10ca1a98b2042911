package dev.ryx.backend.jdbc;

import dev.ryx.backend.row.ListText;
import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.value.StorableText;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets the parameters of a statement, after it has checked them against the rules of {@link Slot}. Those of many rows are set
 * column after column: a loop over values of one type has little to decide.
 */
public abstract class Binder {

    /**
     * Sets all parameters of a query.
     *
     * @throws FieldException if a value may not stand where it stands
     */
    public void bind(PreparedStatement statement, CompiledQuery query) throws SQLException {
        int period = query.typePeriod();
        for (int first = 0; first < period; first++) {
            bindEach(statement, query, first, period);
        }
    }

    /** The parameter at an index, from 0, and each so many after it, which are of its type. */
    private void bindEach(PreparedStatement statement, CompiledQuery query, int first, int step) throws SQLException {
        SqlType type = query.type(first);
        switch (type) {
            case SqlType.Varchar _, SqlType.Text _ -> bindTexts(statement, query, first, step);
            case SqlType.Int(int bits) -> bindIntegers(statement, query, first, step, bits);
            case SqlType.Bool _ -> bindBooleans(statement, query, first, step);
            case SqlType.Float _ -> bindDoubles(statement, query, first, step);
            case SqlType.Timestamp _ -> bindInstants(statement, query, first, step);
            default -> {
                for (int i = first; i < query.parameterCount(); i += step) {
                    bindOther(statement, i + 1, type, query.value(i));
                }
            }
        }
    }

    private void bindTexts(PreparedStatement statement, CompiledQuery query, int first, int step) throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            Object value = query.value(i);
            if (value instanceof String text && StorableText.indexOfUnstorable(text) < 0) {
                setText(statement, i + 1, text);
            } else {
                bindOther(statement, i + 1, query.type(first), value);
            }
        }
    }

    private void bindIntegers(PreparedStatement statement, CompiledQuery query, int first, int step, int bits)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            Object value = query.value(i);
            if (value instanceof Long whole && Slot.fits(whole, bits)) {
                setInteger(statement, i + 1, whole, bits);
            } else if (value instanceof Integer whole && Slot.fits(whole, bits)) {
                setInteger(statement, i + 1, whole, bits);
            } else {
                bindOther(statement, i + 1, query.type(first), value);
            }
        }
    }

    private void bindBooleans(PreparedStatement statement, CompiledQuery query, int first, int step)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            Object value = query.value(i);
            if (value instanceof Boolean truth) {
                setBoolean(statement, i + 1, truth);
            } else {
                bindOther(statement, i + 1, query.type(first), value);
            }
        }
    }

    private void bindDoubles(PreparedStatement statement, CompiledQuery query, int first, int step)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            Object value = query.value(i);
            if (value instanceof Double number && !number.isNaN()) {
                setDouble(statement, i + 1, number);
            } else {
                bindOther(statement, i + 1, query.type(first), value);
            }
        }
    }

    private void bindInstants(PreparedStatement statement, CompiledQuery query, int first, int step)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            Object value = query.value(i);
            if (value instanceof Instant instant && Slot.isPlain(instant)) {
                setInstant(statement, i + 1, instant);
            } else {
                bindOther(statement, i + 1, query.type(first), value);
            }
        }
    }

    private void bindOther(PreparedStatement statement, int position, SqlType type, @Nullable Object given)
            throws SQLException {
        if (given == null) {
            setNull(statement, position, type);
        } else {
            var slot = new Slot(position, type);
            bindChecked(statement, slot, slot.check(given));
        }
    }

    private void bindChecked(PreparedStatement statement, Slot slot, Object value) throws SQLException {
        int position = slot.position();
        switch (slot.type()) {
            case SqlType.Int(int bits) -> setInteger(statement, position, (Number) value, bits);
            case SqlType.Varchar _, SqlType.Text _ -> setText(statement, position, (String) value);
            case SqlType.Bool _ -> setBoolean(statement, position, (boolean) value);
            case SqlType.Timestamp _ -> setInstant(statement, position, (Instant) value);
            case SqlType.Float _ -> setDouble(statement, position, (Double) value);
            case SqlType.Decimal _ -> setDecimal(statement, slot, (BigDecimal) value);
            case SqlType.Date _ -> setDate(statement, position, (LocalDate) value);
            case SqlType.Time _ -> setTime(statement, position, (LocalTime) value);
            case SqlType.DateTime _ -> setDateTime(statement, position, (LocalDateTime) value);
            case SqlType.Interval _ -> statement.setLong(position, (long) value);
            case SqlType.Uuid _ -> setUuid(statement, position, (UUID) value);
            case SqlType.Bytes _ -> statement.setBytes(position, (byte[]) value);
            case SqlType.Json _ -> setJson(statement, slot, (String) value);
            case SqlType.Array(SqlType element) -> setList(statement, position, element, (List<?>) value);
        }
    }

    /** Sets the parameter at a position, counted from 1, to NULL. */
    protected abstract void setNull(PreparedStatement statement, int position, SqlType type) throws SQLException;

    private static void setText(PreparedStatement statement, int position, String value) throws SQLException {
        statement.setString(position, value);
    }

    /** Sets the parameter at a position, counted from 1, to a whole number of so many bits. */
    protected abstract void setInteger(PreparedStatement statement, int position, Number value, int bits)
            throws SQLException;

    /** Sets the parameter at a position, counted from 1, to a truth value. */
    protected void setBoolean(PreparedStatement statement, int position, boolean value) throws SQLException {
        statement.setBoolean(position, value);
    }

    /** Sets the parameter at a position, counted from 1, to a number, which may be infinite. */
    protected abstract void setDouble(PreparedStatement statement, int position, Double value) throws SQLException;

    /** Sets the parameter of a slot to a decimal. */
    protected abstract void setDecimal(PreparedStatement statement, Slot slot, BigDecimal value) throws SQLException;

    /** Sets the parameter at a position, counted from 1, to a moment. */
    protected abstract void setInstant(PreparedStatement statement, int position, Instant value) throws SQLException;

    /** Sets the parameter at a position, counted from 1, to a date. */
    protected abstract void setDate(PreparedStatement statement, int position, LocalDate value) throws SQLException;

    /** Sets the parameter at a position, counted from 1, to a time of day. */
    protected abstract void setTime(PreparedStatement statement, int position, LocalTime value) throws SQLException;

    /** Sets the parameter at a position, counted from 1, to a date and time without a zone. */
    protected abstract void setDateTime(PreparedStatement statement, int position, LocalDateTime value)
            throws SQLException;

    /** Sets the parameter at a position, counted from 1, to a UUID: as text. */
    protected void setUuid(PreparedStatement statement, int position, UUID value) throws SQLException {
        statement.setString(position, value.toString());
    }

    /** Sets the parameter of a slot to the text of a JSON value. */
    protected abstract void setJson(PreparedStatement statement, Slot slot, String value) throws SQLException;

    /** Sets the parameter at a position, counted from 1, to a list, whose elements may be null: as text. */
    protected void setList(PreparedStatement statement, int position, SqlType element, List<?> value)
            throws SQLException {
        statement.setString(position, ListText.write(value));
    }
}
