package dev.ryx.cli.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.FieldException;
import dev.ryx.error.Nearest;
import dev.ryx.meta.FieldMeta;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows, one JSON object each, one after the other or in an array. It is read row by row, so that memory stays
 * flat.
 *
 * @param file where it is
 * @param tables the tables that rows may be of
 */
record RowFile(Path file, DataTables tables) {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(JsonNode.class);

    /**
     * A row of the file.
     *
     * @param table its table
     * @param values a value for each of {@link DataTable#fields()}, null for NULL
     * @param place where it is, for messages
     */
    record FileRow(DataTable table, List<@Nullable Object> values, String place) {}

    /** Gives each row to a consumer. */
    void forEach(Consumer<FileRow> consumer) throws IOException {
        try (var text = Files.newBufferedReader(file);
                MappingIterator<JsonNode> rows = JSON.readValues(text)) {
            while (rows.hasNextValue()) {
                JsonNode row = rows.nextValue();
                String place = "line " + rows.getCurrentLocation().getLineNr();
                consumer.accept(row(row, place));
            }
        } catch (JsonProcessingException e) {
            throw new ConfigurationException(
                    file.getFileName() + ", line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ", is no JSON.",
                    "Correct it there, or just before; nothing was loaded.");
        }
    }

    private FileRow row(JsonNode row, String place) {
        String name = row.path("model").asText("");
        DataTable table = tables.named(name).orElseThrow(() -> unknown(name, place));
        JsonNode fields = row.path("fields");
        requireKnown(table, fields, place);
        var values = new ArrayList<@Nullable Object>();
        for (FieldMeta field : table.fields()) {
            values.add(value(table, field, fields.get(field.name()), place));
        }
        return new FileRow(table, values, place);
    }

    private ConfigurationException unknown(String name, String place) {
        List<String> known = tables.inOrder().stream().map(DataTable::name).toList();
        return new ConfigurationException(
                place + ": there is no model \"" + Nearest.printable(name) + "\".", Nearest.remedy(name, known));
    }

    private static void requireKnown(DataTable table, JsonNode fields, String place) {
        List<String> known =
                table.model().fields().stream().map(FieldMeta::name).toList();
        fields.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw FieldException.unknown(place + ", " + table.name(), name, name, known);
            }
        });
    }

    private static @Nullable Object value(DataTable table, FieldMeta field, @Nullable JsonNode value, String place) {
        try {
            return value == null ? null : FieldText.read(field.type(), value);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException _) {
            throw FieldException.badValue(
                    place + ", " + table.name() + "." + field.name(),
                    "the value is no " + field.type().label() + ".",
                    "Correct it; nothing was loaded.");
        }
    }
}
