package dev.ryx.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.value.Json;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a mapper the models: {@code JsonMapper.builder().addModule(new RyxModule()).build()}. It writes them without a query,
 * and reads of them what is allowed.
 *
 * <p>Fields have their Java names. Moments and amounts of time are texts in ISO 8601, bytes are Base64, a {@link Json} is what it
 * is. Of Jackson's annotations on a model, those that keep a field from being written do so: {@code @JsonIgnore}, {@code
 * @JsonIgnoreProperties} and {@code @JsonProperty(access = WRITE_ONLY)}. The others are not looked at.
 */
public final class RyxModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    private final transient Map<Class<?>, Writing<?>> writings = new HashMap<>();
    private final transient Map<Class<?>, Reading<?>> readings = new HashMap<>();

    /** All models are written as {@link Writing#of} says, and none is read. */
    public RyxModule() {
        super("ryx");
        addSerializer(Json.class, new JsonSerializerOfText());
    }

    /** Says what is written of a model where a writer does not say something else. */
    public RyxModule writing(Writing<?> writing) {
        writings.put(writing.model(), writing);
        return this;
    }

    /** Says what is read of a model where a reader does not say something else. */
    public RyxModule reading(Reading<?> reading) {
        readings.put(reading.model(), reading);
        return this;
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new OfModels(Map.copyOf(writings)));
        context.addDeserializers(new ToModels(Map.copyOf(readings)));
    }

    /** Writes JSON as what it is. */
    private static final class JsonSerializerOfText extends StdSerializer<Json> {

        private static final long serialVersionUID = 1;

        JsonSerializerOfText() {
            super(Json.class);
        }

        @Override
        public void serialize(Json json, JsonGenerator generator, SerializerProvider provider) throws IOException {
            JsonText.write(json, generator);
        }
    }

    private static final class OfModels extends Serializers.Base {

        private final Map<Class<?>, Writing<?>> writings;

        OfModels(Map<Class<?>, Writing<?>> writings) {
            this.writings = writings;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return Bindings.find(type.getRawClass())
                    .map(binding -> serializer(binding, Ignored.names(config, description, binding)))
                    .orElse(null);
        }

        @SuppressWarnings("unchecked") // the map is keyed by the model
        private <M> ModelSerializer<M> serializer(ModelBinding<M> binding, Set<String> ignored) {
            var usual = (Writing<M>) writings.get(binding.type());
            return new ModelSerializer<>(binding, usual == null ? Writing.of(binding.type()) : usual, ignored);
        }
    }

    private static final class ToModels extends Deserializers.Base {

        private final Map<Class<?>, Reading<?>> readings;

        ToModels(Map<Class<?>, Reading<?>> readings) {
            this.readings = readings;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return Bindings.find(type.getRawClass())
                    .map(binding -> new ModelDeserializer<>(binding, readings.get(type.getRawClass())))
                    .orElse(null);
        }
    }
}
