package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A schema of the corpus: its models, and its join tables without a model.
 *
 * @param name its name
 * @param models the models, those that others refer to first
 */
record Schema(String name, List<Model> models) {

    /**
     * A model.
     *
     * @param name its name in the corpus
     * @param fields its fields
     */
    record Model(String name, List<JsonNode> fields) {

        /** The fields that are columns. */
        List<JsonNode> columns() {
            return fields.stream().filter(field -> field.has("column")).toList();
        }

        Stream<Join> joins() {
            return fields.stream()
                    .filter(field -> field.path("type").asText().equals("m2m"))
                    .filter(field -> !field.path("through").has("model"))
                    .map(field -> Join.of(this, field));
        }
    }

    /**
     * A join table without a model.
     *
     * @param model the model that owns the relation
     * @param field the relation
     * @param table the table's name in the database
     * @param source the column with the owner's key
     * @param target the column with the key of the other model
     */
    record Join(String model, String field, String table, String source, String target) {

        private static Join of(Model model, JsonNode field) {
            JsonNode through = field.path("through");
            return new Join(
                    model.name(),
                    field.path("name").asText(),
                    through.path("table").asText(),
                    through.path("source_column").asText(),
                    through.path("target_column").asText());
        }

        /** The name of its rows in the corpus. */
        String name() {
            return model + "_" + field;
        }
    }

    static Schema of(JsonNode node) {
        List<Model> models = node.path("models")
                .valueStream()
                .map(model -> new Model(
                        model.path("name").asText(),
                        model.path("fields").valueStream().toList()))
                .toList();
        return new Schema(node.path("schema").asText(), models);
    }

    List<Join> joins() {
        return models.stream().flatMap(Model::joins).toList();
    }
}
