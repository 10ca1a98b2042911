package dev.ryx.migrations.operation;

import dev.ryx.error.MigrationException;
import dev.ryx.error.Nearest;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import java.util.List;
import java.util.Optional;

/** Finds what an operation is about, or refuses the operation by name. */
record Located(Operation operation, Schema schema) {

    /** The table of this name. */
    Table table(TableName name) {
        return schema.table(name)
                .orElseThrow(() -> missing(
                        "table " + name,
                        name.toString(),
                        schema.tables().stream()
                                .map(table -> table.name().toString())
                                .toList()));
    }

    /** The column of this name. */
    Column column(TableName table, Ident name) {
        Table owner = table(table);
        return part(
                owner.column(name),
                "column",
                name,
                owner.columns().stream().map(Column::name).toList());
    }

    /** A part that has to be there. */
    <T> T part(Optional<T> part, String noun, Ident name, List<Ident> known) {
        return part.orElseThrow(() -> missing(
                noun + " " + name, name.text(), known.stream().map(Ident::text).toList()));
    }

    /** Refuses unless all columns are there. */
    void requireColumns(TableName table, List<Ident> names) {
        names.forEach(name -> column(table, name));
    }

    /** Refuses if something has the name already. */
    void requireFree(Optional<?> present, String noun, Object name) {
        if (present.isPresent()) {
            throw refused(
                    "there is a " + noun + " " + name + " already.",
                    "Give it another name, or leave the operation out.");
        }
    }

    /** Refuses while other parts of the table need the column. */
    void requireUnused(TableName table, Ident column) {
        List<Ident> uses = table(table).usesOf(column);
        if (!uses.isEmpty()) {
            throw refused(
                    column + " is a part of "
                            + String.join(", ", uses.stream().map(Ident::text).toList())
                            + ".",
                    "Drop that first, in the same migration.");
        }
    }

    private MigrationException missing(String what, String name, List<String> known) {
        String remedy = known.isEmpty() ? "There is none." : Nearest.remedy(name, known);
        return refused("there is no " + what + ".", remedy);
    }

    MigrationException refused(String why, String remedy) {
        return new MigrationException("Cannot " + operation.describe() + ": " + why, remedy, null);
    }
}
