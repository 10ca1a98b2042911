package dev.ryx.jackson;

import dev.ryx.backend.row.KeptRows;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.binding.Reference;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes records, which cannot be empty.
 *
 * @param binding the model
 */
record NewRecord<M>(ModelBinding<M> binding) {

    /** The names of the fields that a record must have, and that nobody fills in. */
    List<String> missing(Set<FieldMeta> given) {
        return binding.meta().fields().stream()
                .filter(field -> !field.nullable() && field.auto() == FieldMeta.Auto.NONE && !given.contains(field))
                .map(FieldMeta::name)
                .toList();
    }

    /** The record of a row that has these values, and what saving replaces where it fills a field in. */
    M make(Map<FieldMeta, @Nullable Object> given) {
        var columns = new ArrayList<ResultColumn>();
        var values = new ArrayList<@Nullable Object>();
        for (FieldMeta field : binding.meta().fields()) {
            columns.add(new ResultColumn(field.name(), field.type()));
            values.add(given.containsKey(field) ? given.get(field) : filledIn(field));
        }
        return KeptRows.ofValues(List.of(values))
                .read(columns, row -> binding.decode(row, 0, new Nowhere()))
                .getFirst();
    }

    private static @Nullable Object filledIn(FieldMeta field) {
        if (field.nullable()) {
            return null;
        }
        return switch (field.auto()) {
            case NOW, NOW_ADD -> beginning(field.type());
            case NONE, KEY, UUID, VERSION -> null;
        };
    }

    private static @Nullable Object beginning(SqlType type) {
        return switch (type) {
            case SqlType.Timestamp _ -> Instant.EPOCH;
            case SqlType.DateTime _ -> LocalDate.EPOCH.atStartOfDay();
            case SqlType.Date _ -> LocalDate.EPOCH;
            case SqlType.Time _ -> LocalTime.MIDNIGHT;
            default -> null;
        };
    }

    /** What was read from JSON comes from no database. */
    private static final class Nowhere implements ObjectSource {

        @Override
        public Optional<Object> find(Reference relation, String model, Object key) {
            throw FieldException.wrongUse(
                    "Only the key of this relation was read, and its object has not been loaded from a database.",
                    "Save and load the object that holds the relation.");
        }

        @Override
        public void requireAllowed(Object referred) {
            // it is asked when the object is saved
        }
    }
}
