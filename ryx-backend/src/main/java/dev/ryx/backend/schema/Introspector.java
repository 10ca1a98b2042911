package dev.ryx.backend.schema;

import java.util.List;
import java.util.Optional;

/** Looks at the tables of the current schema. Each call asks the database, within the current transaction if there is one. */
public interface Introspector {

    /** The tables, by name, without views and without those that belong to the database itself. */
    List<ExistingTable> tables();

    /** The views, by name. They have columns, and neither keys nor constraints. */
    List<ExistingTable> views();

    /** The table of this name. */
    default Optional<ExistingTable> table(String name) {
        return tables().stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
