package dev.ryx.migrations.schema;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it accepts NULL
 * @param primaryKey whether it is the primary key, or one column of it
 * @param generated whether the database numbers it
 * @param defaultValue what a row has in it that gives no value, or null for NULL
 * @param computed what it is computed of, or null if it is written
 * @param collation the order and equality of its text, or null for that of every text
 */
public record Column(
        Ident name,
        SqlType type,
        boolean nullable,
        boolean primaryKey,
        boolean generated,
        @Nullable SqlExpression defaultValue,
        @Nullable SqlExpression computed,
        @Nullable Ident collation) {

    /** A column without default, computation and collation of its own. */
    public Column(Ident name, SqlType type, boolean nullable, boolean primaryKey, boolean generated) {
        this(name, type, nullable, primaryKey, generated, null, null, null);
    }

    /** A plain column, which accepts NULL or not. */
    public static Column of(String name, SqlType type, boolean nullable) {
        return new Column(new Ident(name), type, nullable, false, false);
    }

    /** The same with another name. */
    public Column named(Ident other) {
        return new Column(other, type, nullable, primaryKey, generated, defaultValue, computed, collation);
    }

    /** The same, which accepts NULL or not. */
    public Column nullable(boolean accepts) {
        return new Column(name, type, accepts, primaryKey, generated, defaultValue, computed, collation);
    }

    /** The same with another type. */
    public Column type(SqlType other) {
        return new Column(name, other, nullable, primaryKey, generated, defaultValue, computed, collation);
    }

    /** The same with another default. */
    public Column defaultValue(@Nullable SqlExpression other) {
        return new Column(name, type, nullable, primaryKey, generated, other, computed, collation);
    }

    /** The same with another computation. */
    public Column computed(@Nullable SqlExpression other) {
        return new Column(name, type, nullable, primaryKey, generated, defaultValue, other, collation);
    }

    /** The same with another collation. */
    public Column collation(@Nullable Ident other) {
        return new Column(name, type, nullable, primaryKey, generated, defaultValue, computed, other);
    }

    /** The same after another column was renamed, or the column itself. */
    Column renamed(Ident from, Ident to) {
        Column same = name.equals(from) ? named(to) : this;
        return same.computed == null ? same : same.computed(same.computed.renamed(from, to));
    }
}
