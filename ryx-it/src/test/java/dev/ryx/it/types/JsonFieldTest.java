package dev.ryx.it.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.FieldException;
import dev.ryx.expr.F;
import dev.ryx.expr.Q;
import dev.ryx.it.DatabaseTest;
import dev.ryx.value.Json;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns that hold JSON, typed and as text. */
class JsonFieldTest extends DatabaseTest {

    @BeforeEach
    void write() {
        Parcel_.objects.all().delete();
        parcel("box", Map.of("w", 10, "unit", "cm", "tags", List.of("heavy", "new")), null);
        parcel("pipe", Map.of("w", 3, "unit", "m", "tags", List.of()), Json.of(Map.of("open", true)));
        parcel("odd", List.of(1, 2.5), Json.NULL);
    }

    private static void parcel(String name, Object size, @Nullable Json notes) {
        Parcel_.objects.create(parcel -> {
            parcel.name = name;
            parcel.size = Json.of(size);
            parcel.notes = notes;
        });
    }

    private static List<String> names(Q<? super Parcel> condition) {
        return Parcel_.objects.filter(condition).orderBy("id").list().stream()
                .map(parcel -> parcel.name)
                .toList();
    }

    /**
     * A condition in both spellings.
     *
     * @param typed checked by the compiler
     * @param text from text
     * @param names the names of the rows that it is true of
     */
    record Twin(Q<Parcel> typed, Q<Object> text, List<String> names) {}

    static List<Twin> twins() {
        return List.of(
                new Twin(Parcel_.size.key("w").is(10), Q.of("size__w", 10), List.of("box")),
                new Twin(Parcel_.size.key("tags", 0).is("heavy"), Q.of("size__tags__0", "heavy"), List.of("box")),
                new Twin(Parcel_.size.is(List.of(1, 2.5)), Q.of("size", Json.of(List.of(1, 2.5))), List.of("odd")),
                new Twin(
                        Parcel_.size.key("unit").text().startsWith("c"),
                        Q.of("size__unit__startswith", "c"),
                        List.of("box")),
                new Twin(
                        Parcel_.size.contains(Map.of("unit", "m")),
                        Q.of("size__contains", Json.of(Map.of("unit", "m"))),
                        List.of("pipe")),
                new Twin(
                        Parcel_.notes.containedBy(Map.of("open", true, "x", 1)),
                        Q.of("notes__contained_by", Map.of("open", true, "x", 1)),
                        List.of("pipe")),
                new Twin(Parcel_.size.hasKey("w"), Q.of("size__has_key", "w"), List.of("box", "pipe")),
                new Twin(
                        Parcel_.notes.hasAnyKeys(List.of("open", "shut")),
                        Q.of("notes__has_any_keys", List.of("open", "shut")),
                        List.of("pipe")),
                new Twin(
                        Parcel_.size.hasKeys(List.of("w", "unit")),
                        Q.of("size__has_keys", List.of("w", "unit")),
                        List.of("box", "pipe")),
                new Twin(Parcel_.notes.isNull(), Q.of("notes__isnull", true), List.of("box")),
                new Twin(Parcel_.notes.is(null), Q.of("notes", Json.NULL), List.of("odd")));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void findsRows(Twin twin) {
        assertThat(names(twin.typed())).isEqualTo(twin.names());
        assertThat(names(twin.text())).isEqualTo(twin.names());
    }

    @Test
    void numbersWithinAreComparedAsNumbers() {
        assertThat(names(Q.of("size__w__gt", 5))).containsExactly("box");
        assertThat(names(Q.of("size__w__lte", 3))).containsExactly("pipe");
        assertThat(names(Q.of("size__1__gte", 2.5))).containsExactly("odd");
    }

    @Test
    void comesBackAsItWas() {
        Parcel box = Parcel_.objects.get("name", "box");
        assertThat(box.size.value()).isEqualTo(Map.of("w", 10L, "unit", "cm", "tags", List.of("heavy", "new")));
        assertThat(box.notes).isNull();
        assertThat(Parcel_.objects.get("name", "odd").notes).isEqualTo(Json.NULL);
        var awkward = new HashMap<String, @Nullable Object>();
        awkward.put("null", null);
        awkward.put("quote \" \\ / '", "\u0001\n\té🎉\u2028");
        awkward.put("", Arrays.asList(true, false, null, -1L, Long.MAX_VALUE));
        box.size = Json.of(awkward);
        box.save();
        box.refresh();
        assertThat(box.size.value()).isEqualTo(awkward);
    }

    @Test
    void isUpdatedByQueriesAndSelected() {
        Parcel_.objects.filter("name", "box").update(Parcel_.notes.set(Json.of(List.of("new"))));
        Parcel_.objects.filter("name", "pipe").update("notes", Map.of("n", 1));
        assertThat(Parcel_.objects.orderBy("id").values(Parcel_.notes).list())
                .extracting(notes -> notes == null ? null : notes.value())
                .containsExactly(List.of("new"), Map.of("n", 1L), null);
        assertThat(Parcel_.objects.filter("name", "box").values(F.of("size__w")).list())
                .containsExactly(new Json("10"));
        Parcel_.objects.all().update(Parcel_.notes.setNull());
        assertThat(Parcel_.objects.filter(Parcel_.notes.isNull()).count()).isEqualTo(3);
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> Json.of(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Parcel_.objects.filter("size", new Object())).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> parcel("broken", 1, new Json("{"))).isInstanceOf(FieldException.class);
        for (String broken : List.of("", "{", "[1,]", "tru", "\"\\x\"", "\"\\u12", "1 2", "nul", "+", "{\"a\" 1}")) {
            assertThatThrownBy(() -> new Json(broken).value()).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
