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
public record ForeignKey(Ident name, Ident column, Ident target, Ident key, OnDelete onDelete) {}
