package dev.ryx.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.ryx.value.Json;
import java.io.IOException;
import java.io.StringWriter;

/** JSON that stays what it is, its numbers to the last digit. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    static void write(Json json, JsonGenerator generator) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json.text())) {
            parser.nextToken();
            generator.copyCurrentStructureExact(parser);
        }
    }

    /** Reads the value that the parser stands at. */
    static Json read(JsonParser parser) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.copyCurrentStructureExact(parser);
        }
        return new Json(text.toString());
    }
}
