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

    /** Sets the parameters of queries of one text one after the other: how each is set is found out once. */
    public final class Repeated {

        private final SqlType[] types;
        private final Kind[] kinds;
        private final boolean areSendable;

        private Repeated(CompiledQuery query) {
            types = new SqlType[query.parameterCount()];
            Arrays.setAll(types, query::type);
            kinds = Arrays.stream(types).map(Kind::of).toArray(Kind[]::new);
            areSendable = query.textsFit() && areSendable(types);
        }

        /**
         * Sets all parameters of a query.
         *
         * @throws FieldException if a value may not stand where it stands
         */
        public void bind(PreparedStatement statement, CompiledQuery query) throws SQLException {
            if (!areSendable) {
                requireSendable(query);
            }
            for (int i = 0; i < kinds.length; i++) {
                Object value = query.value(i);
                switch (kinds[i]) {
                    case TEXT -> bindText(statement, i + 1, types[i], value, query.textsFit());
                    case INTEGER -> bindInteger(statement, i + 1, types[i], value);
                    case BOOLEAN -> bindBoolean(statement, i + 1, types[i], value);
                    case DOUBLE -> bindDouble(statement, i + 1, types[i], value);
                    case INSTANT -> bindInstant(statement, i + 1, types[i], value);
                    case OTHER -> bindOther(statement, i + 1, types[i], value);
                }
            }
        }
    }

    /** For queries of the same text as this one. */
    public final Repeated repeated(CompiledQuery query) {
        return new Repeated(query);
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
            bindText(statement, i + 1, type, query.value(i), textsFit);
        }
    }

    private void bindIntegers(PreparedStatement statement, CompiledQuery query, int first, int step, SqlType type)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            bindInteger(statement, i + 1, type, query.value(i));
        }
    }

    private void bindBooleans(PreparedStatement statement, CompiledQuery query, int first, int step, SqlType type)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            bindBoolean(statement, i + 1, type, query.value(i));
        }
    }

    private void bindDoubles(PreparedStatement statement, CompiledQuery query, int first, int step, SqlType type)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            bindDouble(statement, i + 1, type, query.value(i));
        }
    }

    private void bindInstants(PreparedStatement statement, CompiledQuery query, int first, int step, SqlType type)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            bindInstant(statement, i + 1, type, query.value(i));
        }
    }

    private void bindOthers(PreparedStatement statement, CompiledQuery query, int first, int step, SqlType type)
            throws SQLException {
        for (int i = first; i < query.parameterCount(); i += step) {
            bindOther(statement, i + 1, type, query.value(i));
        }
    }

    private void bindText(
            PreparedStatement statement, int position, SqlType type, @Nullable Object value, boolean textsFit)
            throws SQLException {
        if (value instanceof String text && (textsFit || StorableText.indexOfUnstorable(text) < 0)) {
            setText(statement, position, text);
        } else {
            bindOther(statement, position, type, value);
        }
    }

    private void bindInteger(PreparedStatement statement, int position, SqlType type, @Nullable Object value)
            throws SQLException {
        int bits = ((SqlType.Int) type).bits();
        if (value instanceof Long whole && Slot.fits(whole, bits)) {
            setInteger(statement, position, whole, bits);
        } else if (value instanceof Integer whole && Slot.fits(whole, bits)) {
            setInteger(statement, position, whole, bits);
        } else {
            bindOther(statement, position, type, value);
        }
    }

    private void bindBoolean(PreparedStatement statement, int position, SqlType type, @Nullable Object value)
            throws SQLException {
        if (value instanceof Boolean truth) {
            setBoolean(statement, position, truth);
        } else {
            bindOther(statement, position, type, value);
        }
    }

    private void bindDouble(PreparedStatement statement, int position, SqlType type, @Nullable Object value)
            throws SQLException {
        if (value instanceof Double number && !number.isNaN()) {
            setDouble(statement, position, number);
        } else {
            bindOther(statement, position, type, value);
        }
    }

    private void bindInstant(PreparedStatement statement, int position, SqlType type, @Nullable Object value)
            throws SQLException {
        if (value instanceof Instant instant && Slot.isPlain(instant)) {
            setInstant(statement, position, instant);
        } else {
            bindOther(statement, position, type, value);
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
