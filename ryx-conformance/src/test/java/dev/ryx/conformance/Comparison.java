package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.backend.row.Row;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a database answered with what the corpus expects.
 *
 * @param values how values compare
 */
record Comparison(Values values) {

    boolean agrees(Answer answer, JsonNode expected) {
        String kind = expected.path("kind").asText();
        return switch (answer) {
            case Answer.Objects(List<Object> keys) -> kind.equals("pks") && all(keys, expected, "pks", values::same);
            case Answer.Rows(Shape shape, var rows) -> agree(shape, rows, expected);
            case Answer.Shown shown -> kind.equals("show") && agree(shown, expected);
            case Answer.Value(Object value) -> kind.equals("value") && values.same(value, expected.path("value"));
            case Answer.One(Object key) -> kind.equals("object") && values.same(key, expected.path("pk"));
            case Answer.OneRow(Shape shape, Object row) ->
                kind.equals("row") && agree(shape, row, expected.path("row"));
            case Answer.Bulk(Map<Object, Object> keys) -> kind.equals("in_bulk") && agree(keys, expected.path("map"));
            case Answer.Aggregates(Row row) -> kind.equals("aggregate") && agree(row, expected.path("values"));
            case Answer.Written(Map<String, @Nullable Object> result, Changes changes) ->
                kind.equals("write")
                        && agreeOnResult(result, expected.path("result"))
                        && changes.agree(expected.path("tables"), values);
            case Answer.Refused refused ->
                kind.equals("error")
                        && refused.categories().contains(expected.path("error").asText());
        };
    }

    private static <A> boolean all(
            List<A> rows, JsonNode expected, String name, java.util.function.BiPredicate<? super A, JsonNode> same) {
        List<JsonNode> wanted = expected.path(name).valueStream().toList();
        return expected.path("ordered").asBoolean()
                ? Matching.inOrder(rows, wanted, same)
                : Matching.ofAll(rows, wanted, same);
    }

    private boolean agree(Shape shape, List<? extends @Nullable Object> rows, JsonNode expected) {
        String kind = expected.path("kind").asText();
        boolean sameKind = kind.equals(shape.name().toLowerCase(java.util.Locale.ROOT));
        return sameKind && all(rows, expected, "rows", (row, wanted) -> agree(shape, row, wanted));
    }

    private boolean agree(Shape shape, @Nullable Object row, JsonNode wanted) {
        if (!(row instanceof Row values)) {
            return this.values.same(row, wanted);
        }
        return shape == Shape.DICTS
                ? agree(values, wanted)
                : Matching.inOrder(values.values(), wanted.valueStream().toList(), this.values::same);
    }

    private boolean agree(Row row, JsonNode wanted) {
        return row.values().size() == wanted.size()
                && wanted.propertyStream().allMatch(one -> values.same(row.get(one.getKey()), one.getValue()));
    }

    private boolean agree(Answer.Shown shown, JsonNode expected) {
        return all(shown.keys(), expected, "pks", values::same)
                && all(shown.rows(), expected, "rows", this::agreeInOrder)
                && shown.statements() == expected.path("queries").intValue();
    }

    private boolean agreeInOrder(List<@Nullable Object> row, JsonNode wanted) {
        return Matching.inOrder(row, wanted.valueStream().toList(), values::same);
    }

    private boolean agree(Map<Object, Object> keys, JsonNode pairs) {
        return Matching.ofAll(
                List.copyOf(keys.entrySet()),
                pairs.valueStream().toList(),
                (entry, pair) ->
                        values.same(entry.getKey(), pair.path(0)) && values.same(entry.getValue(), pair.path(1)));
    }

    /** A write returns what it has changed; the rows that the database deleted by itself are in the tables alone. */
    private boolean agreeOnResult(Map<String, @Nullable Object> result, JsonNode wanted) {
        return result.entrySet().stream().allMatch(one -> values.same(one.getValue(), wanted.path(one.getKey())));
    }
}
