package dev.ryx.migrations.schema;

import dev.ryx.meta.Ident;
import java.util.List;

/**
 * An index.
 *
 * @param name its name
 * @param columns the columns, in the index's order
 */
public record Index(Ident name, List<Ident> columns) {
    /** Copies the list. */
    public Index {
        columns = List.copyOf(columns);
    }
}
