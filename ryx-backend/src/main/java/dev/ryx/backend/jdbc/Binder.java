package dev.ryx.backend.jdbc;

import dev.ryx.backend.row.ListText;
import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledBatch;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.value.StorableText;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets the parameters of a statement, after it has checked them against the rules of {@link Slot}. Those of many rows are set
 * column after column: a loop over values of one type has little to decide.
 */
public abstract class Binder {

    /** How a parameter is set. */
    private enum Kind {
        TEXT,
        INTEGER,
        BOOLEAN,
        DOUBLE,
        INSTANT,
        OTHER;

        static Kind of(SqlType type) {
            return switch (type) {
                case SqlType.Varchar _, SqlType.Text _ -> TEXT;
                case SqlType.Int _ -> INTEGER;
                case SqlType.Bool _ -> BOOLEAN;
                case SqlType.Float _ -> DOUBLE;
                case SqlType.Timestamp _ -> INSTANT;
                default -> OTHER;
            };
        }
    }

    /**
     * Sets all parameters of a query.
     *
     * @throws FieldException if a value may not stand where it stands
     */
    public final void bind(PreparedStatement statement, CompiledQuery query) throws SQLException {
        requireSendable(query);
        int period = query.typePeriod();
        for (int first = 0; first < period; first++) {
            bindEach(statement, query, first, period);
        }
    }

    /**
     * Sets the parameters of each statement of a batch and adds them to a JDBC batch: how each is set is found out once. Most
     * values are set as they were given; the others as they are converted.
     *
     * @throws FieldException if a value may not stand where it stands
     */
    public final void addBatch(PreparedStatement statement, CompiledBatch batch) throws SQLException {
        CompiledQuery first = batch.get(0);
        var types = new SqlType[first.parameterCount()];
        Arrays.setAll(types, first::type);
        Kind[] kinds = Arrays.stream(types).map(Kind::of).toArray(Kind[]::new);
        boolean areSendable = batch.textsFit() && areSendable(types);
        for (int row = 0; row < batch.size(); row++) {
            if (!areSendable) {
                requireSendable(batch.get(row));
            }
            for (int i = 0; i < kinds.length; i++) {
                bind(statement, batch, row, i, kinds[i], types[i]);
            }
            statement.addBatch();
        }
    }

    /** Text of which it is not known that its column takes it has to be converted to find out. */
    private void bind(PreparedStatement statement, CompiledBatch batch, int row, int i, Kind kind, SqlType type)
            throws SQLException {
        boolean isAsGiven = kind != Kind.TEXT || batch.textsFit();
        Object value = isAsGiven ? batch.given(row, i) : batch.value(row, i);
        boolean isSet = switch (kind) {
            case TEXT -> isSetAsText(statement, i + 1, value, isAsGiven);
            case INTEGER -> isSetAsInteger(statement, i + 1, type, value);
            case BOOLEAN -> isSetAsBoolean(statement, i + 1, value);
            case DOUBLE -> isSetAsDouble(statement, i + 1, value);
            case INSTANT -> isSetAsInstant(statement, i + 1, value);
            case OTHER -> false;
        };
        if (!isSet) {
            bindOther(statement, i + 1, type, isAsGiven ? batch.value(row, i) : value);
        }
    }

    /**
     * Refuses values that the database does not take together.
     *
     * @throws FieldException if they take too much room
     */
    protected void requireSendable(CompiledQuery query) {}

    /** Whether {@link #requireSendable} refuses no values of these types, if each text is one that its column takes. */
    protected boolean areSendable(SqlType[] types) {
        return true;
    }

    /**
     * The parameter at an index, from 0, and each so many after it, which are of its type. Each loop is a method of its own,
     * for a compiler makes more of a small one.
     */
    private void bindEach(PreparedStatement statement, CompiledQuery query, int first, int step) throws SQLException {
        SqlType type = query.type(first);
        switch (Kind.of(type)) {
            case TEXT -> bindTexts(statement, query, first, step, type);
            case INTEGER -> bindIntegers(statement, query, first, step, type);
            case BOOLEAN -> bindBooleans(statement, query, first, step, type);
            case DOUBLE -> bindDoubles(statement, query, first, step, type);
            case INSTANT -> bindInstants(statement, query, first, step, type);
            case OTHER -> bindOthers(statement, query, first, step, type);
        }
    }

    private void bindTexts(PreparedStatement statement, CompiledQuery query, int first, int step, SqlType type)
            throws SQLException {
        boolean textsFit = query.textsFit();
        for (int i = first; i < query.parameterCount(); i += step) {
            if (!isSetAsText(statement, i + 1, query.value(i), textsFit)) {
                bindOther(statement, i + 1, type, query.value(i));
            }
        }
    }

    private void bindIntegers(PreparedStatement statement, CompiledQuery query, int first, int step, SqlType type)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            if (!isSetAsInteger(statement, i + 1, type, query.value(i))) {
                bindOther(statement, i + 1, type, query.value(i));
            }
        }
    }

    private void bindBooleans(PreparedStatement statement, CompiledQuery query, int first, int step, SqlType type)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            if (!isSetAsBoolean(statement, i + 1, query.value(i))) {
                bindOther(statement, i + 1, type, query.value(i));
            }
        }
    }

    private void bindDoubles(PreparedStatement statement, CompiledQuery query, int first, int step, SqlType type)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            if (!isSetAsDouble(statement, i + 1, query.value(i))) {
                bindOther(statement, i + 1, type, query.value(i));
            }
        }
    }

    private void bindInstants(PreparedStatement statement, CompiledQuery query, int first, int step, SqlType type)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            if (!isSetAsInstant(statement, i + 1, query.value(i))) {
                bindOther(statement, i + 1, type, query.value(i));
            }
        }
    }

    private void bindOthers(PreparedStatement statement, CompiledQuery query, int first, int step, SqlType type)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            bindOther(statement, i + 1, type, query.value(i));
        }
    }

    private boolean isSetAsText(PreparedStatement statement, int position, @Nullable Object value, boolean fits)
            throws SQLException {
        if (value instanceof String text && (fits || StorableText.indexOfUnstorable(text) < 0)) {
            setText(statement, position, text);
            return true;
        }
        return false;
    }

    private boolean isSetAsInteger(PreparedStatement statement, int position, SqlType type, @Nullable Object value)
            throws SQLException {
        int bits = ((SqlType.Int) type).bits();
        if ((value instanceof Long || value instanceof Integer) && Slot.fits(((Number) value).longValue(), bits)) {
            setInteger(statement, position, (Number) value, bits);
            return true;
        }
        return false;
    }

    private boolean isSetAsBoolean(PreparedStatement statement, int position, @Nullable Object value)
            throws SQLException {
        if (value instanceof Boolean truth) {
            setBoolean(statement, position, truth);
            return true;
        }
        return false;
    }

    private boolean isSetAsDouble(PreparedStatement statement, int position, @Nullable Object value)
            throws SQLException {
        if (value instanceof Double number && !number.isNaN()) {
            setDouble(statement, position, number);
            return true;
        }
        return false;
    }

    private boolean isSetAsInstant(PreparedStatement statement, int position, @Nullable Object value)
            throws SQLException {
        if (value instanceof Instant instant && Slot.isPlain(instant)) {
            setInstant(statement, position, instant);
            return true;
        }
        return false;
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
