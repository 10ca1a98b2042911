package dev.ryx.migrations.ddl;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.TableName;

/** What a catalogue shows to be there or not. */
public sealed interface Thing {

    /** The table that it is, or that it belongs to. */
    TableName table();

    /** A table. */
    record OfTable(TableName table) implements Thing {}

    /** A column. */
    record OfColumn(TableName table, Ident name) implements Thing {}

    /** An index, or a unique constraint on databases where that is one. */
    record OfIndex(TableName table, Ident name) implements Thing {}

    /** A constraint. */
    record OfConstraint(TableName table, Ident name) implements Thing {}
}
