package dev.ryx.migrations.operation;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The constraints of a table by name, whatever their kind. */
final class Constraints {

    private Constraints() {}

    static List<Ident> names(Table table) {
        return Stream.of(
                        table.uniqueKeys().stream().map(UniqueKey::name),
                        table.checks().stream().map(Check::name),
                        table.foreignKeys().stream().map(ForeignKey::name))
                .flatMap(Function.identity())
                .toList();
    }

    static Optional<Ident> find(Table table, Ident name) {
        return names(table).stream().filter(name::equals).findFirst();
    }
}
