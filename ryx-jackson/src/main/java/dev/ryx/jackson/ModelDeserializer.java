package dev.ryx.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.ryx.binding.Memory;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.NewObject;
import dev.ryx.binding.Reference;
import dev.ryx.binding.Tracked;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.SqlType;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the objects of a model. */
final class ModelDeserializer<M> extends StdDeserializer<M> {

    private static final long serialVersionUID = 1;

    private final transient ModelBinding<M> binding;
    private final transient @Nullable Reading<?> usual;

    /**
     * @param usual what is read where nothing else is said; null for nothing
     */
    ModelDeserializer(ModelBinding<M> binding, @Nullable Reading<?> usual) {
        super(binding.type());
        this.binding = binding;
        this.usual = usual;
    }

    @Override
    public M deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Map<FieldMeta, @Nullable Object> values = values(parser, context);
        return made(values, context);
    }

    @Override
    public M deserialize(JsonParser parser, DeserializationContext context, M object) throws IOException {
        return set(object, values(parser, context), context);
    }

    private M made(Map<FieldMeta, @Nullable Object> values, DeserializationContext context)
            throws JsonMappingException {
        List<String> missing = NewObject.missing(binding, values.keySet());
        if (!missing.isEmpty()) {
            throw refused(context, "is missing.", missing.toArray(String[]::new));
        }
        try {
            return NewObject.of(binding, values);
        } catch (RuntimeException unsuitable) { // of the program's own constructor
            throw unsuitable(unsuitable, values, context);
        }
    }

    private M set(M object, Map<FieldMeta, @Nullable Object> values, DeserializationContext context)
            throws JsonMappingException {
        int[] fields = values.keySet().stream().mapToInt(binding::indexOf).toArray();
        int[] read = Arrays.stream(fields)
                .filter(field -> Tracked.isRead(object, field))
                .toArray();
        @Nullable Object[] before = new @Nullable Object[read.length];
        binding.take(object, read, before, 0);
        M changed;
        try {
            changed = binding.with(object, fields, values.values().toArray());
        } catch (RuntimeException unsuitable) { // of the program's own setter, or a record's constructor
            restore(object, read, before, unsuitable);
            Arrays.stream(fields).forEach(field -> defer(object, field));
            throw unsuitable(unsuitable, values, context);
        }
        Memory memory = Tracked.memoryOf(object);
        if (memory != null) {
            Arrays.stream(fields).forEach(memory::addRead);
        }
        return changed;
    }

    /** Gives an object its values back; a setter may refuse what the field of a new object begins with, and others not. */
    private void restore(M object, int[] fields, @Nullable Object[] values, RuntimeException cause) {
        try {
            binding.with(object, fields, values);
        } catch (RuntimeException _) {
            for (int i = 0; i < fields.length; i++) {
                try {
                    binding.with(object, new int[] {fields[i]}, new @Nullable Object[] {values[i]});
                } catch (RuntimeException refused) {
                    cause.addSuppressed(refused);
                }
            }
        }
    }

    /** Lets a relation that was not read be so again. */
    private void defer(M object, int field) {
        Reference relation = Tracked.isRead(object, field) ? null : binding.reference(object, field);
        if (relation != null) {
            relation.defer();
        }
    }

    private JsonMappingException unsuitable(
            RuntimeException cause, Map<FieldMeta, @Nullable Object> values, DeserializationContext context) {
        String[] fields = values.keySet().stream().map(FieldMeta::name).toArray(String[]::new);
        JsonMappingException refused = refused(context, "has a value that the model refuses.", fields);
        refused.initCause(cause);
        return refused;
    }

    private Map<FieldMeta, @Nullable Object> values(JsonParser parser, DeserializationContext context)
            throws IOException {
        Reading<?> reading = reading(context);
        var values = new LinkedHashMap<FieldMeta, @Nullable Object>();
        var others = new LinkedHashSet<String>();
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            parser.nextToken();
        } else if (!parser.hasToken(JsonToken.FIELD_NAME)) {
            throw refused(context, "is read from an object.");
        }
        while (parser.hasToken(JsonToken.FIELD_NAME)) {
            String name = parser.currentName();
            parser.nextToken();
            ReadField field = field(reading, name);
            if (field == null) {
                others.add(name);
                parser.skipChildren();
            } else {
                values.put(field.meta(), value(field, parser, context));
            }
            parser.nextToken();
        }
        if (!others.isEmpty() && !reading.ignoresOthers()) {
            throw others(context, others, reading);
        }
        return values;
    }

    private Reading<?> reading(DeserializationContext context) throws JsonMappingException {
        var reading = (Reading<?>) context.getAttribute(Reading.key(binding.type()));
        if (reading != null) {
            return reading;
        }
        if (usual == null) {
            throw refused(context, "is not read before somebody says which of its fields; say it with Reading.of(…).");
        }
        return usual;
    }

    private static @Nullable ReadField field(Reading<?> reading, String name) {
        return reading.fields().stream()
                .filter(field -> field.meta().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Object value(ReadField field, JsonParser parser, DeserializationContext context)
            throws IOException {
        Object column = column(field.meta(), parser, context);
        if (column != null) {
            try {
                field.requireMeaning(column);
            } catch (RuntimeException unknown) { // of the program's own codec, which may throw what it likes
                JsonMappingException refused =
                        refused(context, "is another value.", field.meta().name());
                refused.initCause(unknown);
                throw refused;
            }
        }
        return column;
    }

    private @Nullable Object column(FieldMeta field, JsonParser parser, DeserializationContext context)
            throws IOException {
        boolean isNull = parser.hasToken(JsonToken.VALUE_NULL);
        if (isNull && (field.nullable() || field.auto() == FieldMeta.Auto.KEY)) {
            return null;
        }
        boolean isJsonNull = isNull && field.type() instanceof SqlType.Json;
        Object value = isNull && !isJsonNull ? null : FieldReader.read(field, parser);
        if (value == null) {
            throw refused(context, "is " + field.type().label() + (isNull ? ", and not null." : "."), field.name());
        }
        return value;
    }

    private JsonMappingException others(DeserializationContext context, Set<String> others, Reading<?> reading) {
        String read =
                reading.fields().stream().map(field -> field.meta().name()).collect(Collectors.joining(", "));
        return refused(context, "is not read; what is read: " + read + ".", others.toArray(String[]::new));
    }

    /** Names the fields, and never tells a value. */
    private JsonMappingException refused(DeserializationContext context, String what, String... fields) {
        String label = binding.meta().label();
        String subject = fields.length == 0
                ? label
                : Stream.of(fields).map(field -> label + "." + field).collect(Collectors.joining(", "));
        var refused = MismatchedInputException.from(context.getParser(), binding.type(), subject + " " + what);
        Stream.of(fields).limit(1).forEach(field -> refused.prependPath(binding.type(), field));
        return refused;
    }
}
