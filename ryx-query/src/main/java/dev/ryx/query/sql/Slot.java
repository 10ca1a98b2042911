package dev.ryx.query.sql;

import dev.ryx.meta.SqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of one parameter: where its value comes from, what becomes of it, and how it is bound. Whoever writes a
 * statement sees slots and no values, so that the text of a statement cannot depend on a value.
 *
 * @param source what holds the value, or null for a constant of ours
 * @param conversion from the source to the value that is bound
 * @param type how to bind it
 */
public record Slot(@Nullable Object source, Conversion conversion, SqlType type) {

    /** A constant of ours, such as the -1 that is no limit. */
    public static Slot constant(@Nullable Object value, SqlType type) {
        return new Slot(null, _ -> value, type);
    }

    /** The same value, converted once more, unless it is null. */
    public Slot then(SqlType other, Conversion further) {
        Conversion first = conversion;
        return new Slot(
                source,
                given -> {
                    Object value = first.apply(given);
                    return value == null ? null : further.apply(value);
                },
                other);
    }

    /** By source and type: two conversions of one source to one type are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Slot that && type.equals(that.type) && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + Objects.hashCode(source);
    }

    /**
     * Converts the value, to see whether it fits.
     *
     * @throws dev.ryx.error.FieldException if it does not
     */
    public void check() {
        conversion.apply(source);
    }
}
