package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Operand.Bound;
import dev.ryx.query.sql.Operand.BoundList;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON values. Keys and values are bound. Two values are equal if their numbers, strings, lists and members are, however
 * they are written.
 */
public abstract sealed class JsonValues permits PostgresJson, MysqlFamilyJson, SqliteJson {

    /** For the cases. */
    JsonValues() {}

    /**
     * Writes what is in a place within a JSON value; NULL if there is no such place.
     *
     * @param keys the place of a list: strings are keys of objects, whole numbers indexes of arrays
     */
    public abstract void at(SqlWriter writer, Fragment json, Slot keys);

    /** Writes the text of a JSON value: of a string without its quotes; NULL for JSON's null. */
    public abstract void text(SqlWriter writer, Fragment json);

    /** Writes a condition that two values are equal. */
    public abstract void equal(SqlWriter writer, Fragment left, Operand right);

    /** Writes a condition that a value is among others; the list is not empty. */
    public abstract void in(SqlWriter writer, Fragment left, BoundList values);

    /** Writes a condition on the order of two numbers, or of two strings; it is not true of anything else. */
    public abstract void ordered(SqlWriter writer, Fragment left, Symbol operator, Bound right, boolean strings);

    /**
     * Writes a condition that a value is an object with some keys.
     *
     * @param all whether it has to have all of them, otherwise one
     */
    public abstract void hasKeys(SqlWriter writer, Fragment left, BoundList keys, boolean all);

    /** Writes a condition that a value contains another. */
    public abstract void contains(SqlWriter writer, Fragment left, Operand right);

    /** Writes a condition that a value is contained in another. */
    public abstract void containedBy(SqlWriter writer, Fragment left, Operand right);

    /** The value of a JSON string or number. */
    static Slot scalar(Bound right, boolean strings) {
        return strings
                ? right.slot().then(SqlType.TEXT, JsonValues::read)
                : right.slot().then(SqlType.FLOAT, json -> ((Number) Objects.requireNonNull(read(json))).doubleValue());
    }

    private static @Nullable Object read(@Nullable Object json) {
        return JsonDocument.read(String.valueOf(json));
    }
}
