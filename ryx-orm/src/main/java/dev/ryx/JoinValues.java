package dev.ryx;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What fills in the columns of a join table's model, typed and by name. */
final class JoinValues {

    private JoinValues() {}

    static <J> JoinRows.Filling of(Class<J> through, Consumer<? super J> values) {
        return (binding, object) -> {
            if (!through.isInstance(object)) {
                throw FieldException.wrongUse(
                        "The join table is that of " + binding.meta().label() + ", not of " + through.getSimpleName()
                                + ".",
                        "Give " + binding.meta().label() + ".class.");
            }
            values.accept(through.cast(object));
            return object;
        };
    }

    static JoinRows.Filling of(Map<String, ?> values) {
        return (binding, object) -> {
            Object filled = object;
            for (Map.Entry<String, ?> value : values.entrySet()) {
                FieldMeta field = field(binding, value.getKey());
                filled = binding.with(filled, binding.indexOf(field), column(value.getValue()));
            }
            return filled;
        };
    }

    private static FieldMeta field(ModelBinding<?> binding, String name) {
        return Bindings.models()
                .field(binding.meta(), name)
                .orElseThrow(() -> FieldException.unknown(
                        binding.meta().label(),
                        name,
                        name,
                        binding.meta().fields().stream().map(FieldMeta::name).toList()));
    }

    /** The value as its column holds it. */
    private static @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case OffsetDateTime time -> time.toInstant();
            default -> Bindings.find(value.getClass()).isPresent() ? Bindings.keyOf(value) : value;
        };
    }
}
