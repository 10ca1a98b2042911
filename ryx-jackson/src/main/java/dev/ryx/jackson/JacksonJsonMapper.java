package dev.ryx.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.ryx.binding.JsonMapper;
import dev.ryx.value.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;

/**
 * Keeps values of all classes that Jackson knows in fields that are {@code @Json}. The service loader finds it.
 *
 * <p>What Ryx keeps without Jackson has the same JSON with it: records have their components, constants of enums their names, and
 * times are text as they print themselves. For all else Jackson's usual rules and its annotations hold.
 */
public final class JacksonJsonMapper implements JsonMapper {

    private static final ObjectMapper MAPPER = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new RyxModule())
            .addModule(new PlainModule())
            .accessorNaming(new ComponentNaming())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.USE_LONG_FOR_INTS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
            .build();

    /** For the service loader. */
    public JacksonJsonMapper() {}

    @Override
    public String write(Object value, Type type) {
        try (var tokens = new TokenBuffer(MAPPER, false)) {
            MAPPER.writerFor(MAPPER.constructType(type)).writeValue(tokens, value);
            try (JsonParser parser = tokens.asParserOnFirstToken()) {
                return Json.of(PlainValues.read(parser)).text();
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written but to memory
        }
    }

    @Override
    public Object read(String json, Type type) {
        try {
            Object value = MAPPER.readValue(json, MAPPER.constructType(type));
            if (value == null) {
                throw new IllegalArgumentException("It is null.");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
