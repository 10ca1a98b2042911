package dev.ryx.backend.schema;

import dev.ryx.error.FieldException;
import dev.ryx.meta.Ident;
import java.util.List;
import java.util.Optional;

/** Looks at the tables of one schema, by default the current one. Each call asks the database, within the current transaction if there is one. */
public interface Introspector {

    /** The tables, by name, without views and without those that belong to the database itself. */
    List<ExistingTable> tables();

    /** The views, by name. They have columns, and neither keys nor constraints. */
    List<ExistingTable> views();

    /**
     * What looks at another schema of the same database; at no tables, if there is no such schema.
     *
     * @throws FieldException if the database has no schemas
     */
    default Introspector in(Ident schema) {
        throw FieldException.wrongUse(
                "The database has no schemas, and so none that is called " + schema + ".",
                "Look at a database of its own instead.");
    }

    /** The table of this name. */
    default Optional<ExistingTable> table(String name) {
        return tables().stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
