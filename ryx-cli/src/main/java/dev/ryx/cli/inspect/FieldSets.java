package dev.ryx.cli.inspect;

import dev.ryx.backend.schema.ExistingIndex;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.cli.inspect.Sketch.FieldSet;
import dev.ryx.meta.Ident;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The indexes of several fields, but for that of the primary key. */
final class FieldSets {

    private final ExistingTable table;
    private final Map<String, String> names;
    private final Claims indexNames;

    /**
     * Those of a table.
     *
     * @param names the fields, by column
     * @param indexNames the names of indexes that are given away
     */
    FieldSets(ExistingTable table, Map<String, String> names, Claims indexNames) {
        this.table = table;
        this.names = names;
        this.indexNames = indexNames;
    }

    /** Those that make their fields unique together, or those that do not. */
    List<FieldSet> of(boolean unique) {
        var sets = new LinkedHashMap<List<String>, FieldSet>();
        for (ExistingIndex index : table.keys()) {
            if (index.columns().size() > 1 && index.whole() && index.unique() == unique && !isOfKey(index)) {
                fields(index)
                        .ifPresent(fields -> sets.computeIfAbsent(fields, _ -> new FieldSet(indexName(index), fields)));
            }
        }
        return List.copyOf(sets.values());
    }

    private boolean isOfKey(ExistingIndex index) {
        return index.unique() && index.columns().equals(table.primaryKey());
    }

    private Optional<List<String>> fields(ExistingIndex index) {
        List<String> fields = index.columns().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .toList();
        return fields.size() == index.columns().size() ? Optional.of(fields) : Optional.empty();
    }

    /** SQLite makes some up that nobody may give. */
    private @Nullable String indexName(ExistingIndex index) {
        boolean given = Ident.isValid(index.name()) && !index.name().startsWith("sqlite_");
        return given && indexNames.take(index.name().toLowerCase(Locale.ROOT), table.name()) ? index.name() : null;
    }
}
