package dev.ryx.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.ryx.binding.Bindings;
import dev.ryx.binding.Memory;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Reference;
import dev.ryx.binding.Tracked;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.value.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the objects of a model. */
final class ModelSerializer<M> extends StdSerializer<M> {

    private static final long serialVersionUID = 1;

    private final transient ModelBinding<M> binding;
    private final transient Writing<M> usual;
    private final transient Set<String> ignored;

    /**
     * @param usual what is written where nothing else is said
     * @param ignored the names of fields that are never written
     */
    ModelSerializer(ModelBinding<M> binding, Writing<M> usual, Set<String> ignored) {
        super(binding.type());
        this.binding = binding;
        this.usual = usual;
        this.ignored = ignored;
    }

    @Override
    public void serialize(M object, JsonGenerator generator, SerializerProvider provider) throws IOException {
        write(object, nesting(provider), generator, provider);
    }

    private Nesting nesting(SerializerProvider provider) {
        var writing = (Writing<?>) provider.getAttribute(Writing.key(binding.type()));
        return (writing == null ? usual : writing).nesting();
    }

    private void write(M object, Nesting nesting, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        generator.writeStartObject(object);
        List<FieldMeta> fields = binding.meta().fields();
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i).name();
            if (Tracked.isRead(object, i) && isWritten(name, nesting)) {
                generator.writeFieldName(name);
                writeField(object, i, nesting, generator, provider);
            }
        }
        for (Map.Entry<String, @Nullable Object> far :
                remembered(object, nesting).entrySet()) {
            if (isWritten(far.getKey(), nesting)) {
                generator.writeFieldName(far.getKey());
                writeRelated(far.getValue(), nesting.of(far.getKey()), generator, provider);
            }
        }
        generator.writeEndObject();
    }

    private boolean isWritten(String name, Nesting nesting) {
        return !ignored.contains(name) && !nesting.without().contains(name);
    }

    private void writeField(M object, int field, Nesting nesting, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        Nesting far = nesting.of(binding.meta().fields().get(field).name());
        Reference reference = nesting.loaded() || far.asked() ? binding.reference(object, field) : null;
        Object loaded = reference == null ? null : reference.loaded();
        if (loaded == null) {
            writeValue(binding.get(object, field), generator);
        } else {
            writeRelated(loaded, far, generator, provider);
        }
    }

    /** What the object knows of the relations that were asked for and that it has no field for. */
    private Map<String, @Nullable Object> remembered(M object, Nesting nesting) {
        var known = new TreeMap<String, @Nullable Object>();
        Memory memory = Tracked.memoryOf(object);
        if (memory != null) {
            nesting.relations().forEach((name, far) -> {
                if (far.asked() && isFar(name) && memory.knows(name)) {
                    known.put(name, memory.related(name));
                }
            });
        }
        return known;
    }

    private boolean isFar(String relation) {
        return Bindings.models()
                .link(binding.meta(), relation)
                .filter(link -> !(link.via() instanceof Link.Forward))
                .isPresent();
    }

    private static void writeRelated(
            @Nullable Object related, Nesting nesting, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        if (related instanceof List<?> many) {
            generator.writeStartArray(many, many.size());
            for (Object one : many) {
                writeRelated(one, nesting, generator, provider);
            }
            generator.writeEndArray();
        } else if (related == null) {
            generator.writeNull();
        } else {
            writeOne(related, nesting, generator, provider);
        }
    }

    /** A model may have a serializer of the program's own. */
    private static <T> void writeOne(T object, Nesting nesting, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        JsonSerializer<Object> serializer = provider.findValueSerializer(object.getClass());
        if (serializer instanceof ModelSerializer<?>) {
            @SuppressWarnings("unchecked") // it was found by the object's class
            var models = (ModelSerializer<T>) (Object) serializer;
            models.write(object, nesting.without(models.nesting(provider)), generator, provider);
        } else {
            serializer.serialize(object, generator, provider);
        }
    }

    private static void writeValue(@Nullable Object value, JsonGenerator generator) throws IOException {
        switch (value) {
            case null -> generator.writeNull();
            case Boolean truth -> generator.writeBoolean(truth);
            case Short number -> generator.writeNumber(number);
            case Integer number -> generator.writeNumber(number);
            case Long number -> generator.writeNumber(number);
            case Double number -> generator.writeNumber(number);
            case BigDecimal number -> generator.writeNumber(number);
            case byte[] bytes -> generator.writeBinary(bytes);
            case Json json -> JsonText.write(json, generator);
            case List<?> list -> writeList(list, generator);
            default -> generator.writeString(value.toString()); // text, and what ISO 8601 and RFC 9562 write as text
        }
    }

    private static void writeList(List<?> list, JsonGenerator generator) throws IOException {
        generator.writeStartArray(list, list.size());
        for (Object element : list) {
            writeValue(element, generator);
        }
        generator.writeEndArray();
    }
}
