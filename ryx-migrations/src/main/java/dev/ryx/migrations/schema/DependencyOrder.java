package dev.ryx.migrations.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables after those that they refer to. Where they refer to each other in a circle, the one given first comes last. */
final class DependencyOrder {

    private final Map<TableName, Table> tables = new LinkedHashMap<>();
    private final Set<TableName> visited = new HashSet<>();
    private final List<Table> ordered = new ArrayList<>();

    private DependencyOrder(List<Table> given) {
        given.forEach(table -> tables.put(table.name(), table));
    }

    /** The same tables in order; the order given stands where nothing speaks against it. */
    static List<Table> of(List<Table> given) {
        var order = new DependencyOrder(given);
        given.forEach(order::visit);
        return List.copyOf(order.ordered);
    }

    private void visit(Table table) {
        if (visited.add(table.name())) {
            for (ForeignKey key : table.foreignKeys()) {
                Table target = tables.get(key.target());
                if (target != null) {
                    visit(target);
                }
            }
            ordered.add(table);
        }
    }
}
