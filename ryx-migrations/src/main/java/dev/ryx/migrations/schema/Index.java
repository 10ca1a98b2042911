package dev.ryx.migrations.schema;

import dev.ryx.meta.Ident;
import java.util.List;

/**
 * An index.
 *
 * @param name its name
 * @param columns the columns, in the index's order
 * @param unique whether no two rows have the same values in them
 */
public record Index(Ident name, List<Ident> columns, boolean unique) {
    /** Copies the list. */
    public Index {
        columns = List.copyOf(columns);
    }

    /** An index of rows that may be alike. */
    public Index(Ident name, List<Ident> columns) {
        this(name, columns, false);
    }

    /** The same with another name. */
    public Index named(Ident other) {
        return new Index(other, columns, unique);
    }
}
