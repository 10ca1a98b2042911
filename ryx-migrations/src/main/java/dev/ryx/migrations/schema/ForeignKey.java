package dev.ryx.migrations.schema;

import dev.ryx.meta.Ident;
import dev.ryx.meta.OnDelete;

/**
 * A column that holds the key of another row.
 *
 * @param name the constraint's name
 * @param column the column
 * @param target the table referred to
 * @param key the primary key of that table
 * @param onDelete what happens when the row referred to is deleted
 */
public record ForeignKey(Ident name, Ident column, TableName target, Ident key, OnDelete onDelete) {

    /** The same with another name. */
    public ForeignKey named(Ident other) {
        return new ForeignKey(other, column, target, key, onDelete);
    }

    /** The same with another rule. */
    public ForeignKey onDelete(OnDelete other) {
        return new ForeignKey(name, column, target, key, other);
    }

    /** The same to a table that was renamed. */
    ForeignKey retargeted(TableName from, TableName to) {
        return target.equals(from) ? new ForeignKey(name, column, to, key, onDelete) : this;
    }
}
