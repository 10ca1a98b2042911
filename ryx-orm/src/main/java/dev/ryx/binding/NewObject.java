package dev.ryx.binding;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.SqlType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes objects of values by field. A record gets all that it has to have at once, because it cannot be filled in later. */
public final class NewObject {

    private NewObject() {}

    /**
     * An object with these values.
     *
     * @param values values as the columns hold them
     * @throws FieldException if a record has {@link #missing} fields
     */
    public static <M> M of(ModelBinding<M> binding, Map<FieldMeta, @Nullable Object> values) {
        List<String> missing = missing(binding, values.keySet());
        if (!missing.isEmpty()) {
            String label = binding.meta().label();
            throw FieldException.badValue(
                    missing.stream().map(name -> label + "." + name).collect(Collectors.joining(", ")),
                    "A record's component has no value unless one is given.",
                    "Give one for each.");
        }
        var given = new HashMap<FieldMeta, @Nullable Object>(values);
        if (binding.type().isRecord()) {
            binding.meta().fields().forEach(field -> given.computeIfAbsent(field, NewObject::filledIn));
        }
        return binding.make(given);
    }

    /**
     * The Java names of the fields without which there is no object: of a record those that are not {@code @Nullable}, and
     * that neither Ryx nor the database computes; of a class none. A default of the database is for a component that may be null
     * until then: a primitive one always has a value.
     *
     * @param given the fields that have values
     */
    public static List<String> missing(ModelBinding<?> binding, Set<FieldMeta> given) {
        if (!binding.type().isRecord()) {
            return List.of();
        }
        return binding.meta().fields().stream()
                .filter(field -> !field.nullable() && field.auto() == FieldMeta.Auto.NONE)
                .filter(field -> field.generated() == null && !given.contains(field))
                .map(FieldMeta::name)
                .toList();
    }

    /** What a record holds until it is saved, where saving fills a time in and its constructor may want one. */
    private static @Nullable Object filledIn(FieldMeta field) {
        boolean isTime = field.auto() == FieldMeta.Auto.NOW || field.auto() == FieldMeta.Auto.NOW_ADD;
        return isTime && !field.nullable() ? beginning(field.type()) : null;
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
}
