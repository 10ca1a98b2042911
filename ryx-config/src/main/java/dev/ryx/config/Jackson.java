package dev.ryx.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.ryx.settings.SettingsSyntaxException;
import java.util.Map;

/**
 * Text to values. Of an exception it keeps the place alone: the message quotes the text, and the text has passwords.
 * Nothing in the text chooses a class.
 */
final class Jackson {

    private Jackson() {}

    static Map<String, Object> parse(ObjectMapper mapper, String text) throws SettingsSyntaxException {
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        try {
            return values(mapper, mapper.readTree(text));
        } catch (JsonProcessingException e) {
            throw syntaxError(e.getLocation());
        }
    }

    private static Map<String, Object> values(ObjectMapper mapper, JsonNode tree) throws SettingsSyntaxException {
        if (tree instanceof MissingNode || tree.isNull()) {
            return Map.of();
        }
        if (!tree.isObject()) {
            throw new SettingsSyntaxException("it holds no keys");
        }
        return mapper.convertValue(tree, new TypeReference<>() {});
    }

    private static SettingsSyntaxException syntaxError(JsonLocation place) {
        return place == null
                ? new SettingsSyntaxException("it breaks the rules of its format")
                : new SettingsSyntaxException(place.getLineNr(), place.getColumnNr());
    }
}
