package dev.ryx.migrations.schema;

import dev.ryx.meta.Ident;
import java.util.List;

/**
 * Columns whose values are unique together.
 *
 * @param name the constraint's name
 * @param columns the columns
 */
public record UniqueKey(Ident name, List<Ident> columns) {
    /** Copies the list. */
    public UniqueKey {
        columns = List.copyOf(columns);
    }

    /** The same with another name. */
    public UniqueKey named(Ident other) {
        return new UniqueKey(other, columns);
    }
}
