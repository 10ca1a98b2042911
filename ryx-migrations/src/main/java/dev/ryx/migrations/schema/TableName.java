package dev.ryx.migrations.schema;

import dev.ryx.meta.Ident;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, with its schema where the connection's own is not meant.
 *
 * @param schema the schema, or null for the connection's
 * @param name the table
 */
public record TableName(@Nullable Ident schema, Ident name) implements Fragment {

    /** A table in the connection's schema. */
    public static TableName of(Ident name) {
        return new TableName(null, name);
    }

    /** A table in the connection's schema. */
    public static TableName of(String name) {
        return of(new Ident(name));
    }

    /** A table of that name in the same schema. */
    public TableName renamed(Ident other) {
        return new TableName(schema, other);
    }

    @Override
    public void write(SqlWriter writer) {
        if (schema == null) {
            writer.ident(name);
        } else {
            writer.column(schema, name);
        }
    }

    /** {@code name} or {@code schema.name}. */
    @Override
    public String toString() {
        return schema == null ? name.text() : schema + "." + name;
    }
}
