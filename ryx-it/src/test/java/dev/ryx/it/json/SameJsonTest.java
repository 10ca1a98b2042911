package dev.ryx.it.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.binding.JsonMapper;
import dev.ryx.jackson.JacksonJsonMapper;
import dev.ryx.value.Json;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Ryx keeps as JSON without Jackson has the same JSON with it. */
class SameJsonTest {

    private static final JsonMapper WITH = new JacksonJsonMapper();
    private static final JsonMapper WITHOUT = without();

    /** The one that Ryx has when the service loader finds none, which it shows to nobody. */
    private static JsonMapper without() {
        try {
            Constructor<?> constructor =
                    Class.forName("dev.ryx.binding.PlainJsonMapper").getDeclaredConstructor();
            constructor.setAccessible(true);
            return (JsonMapper) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("ryx-orm has another mapper", e);
        }
    }

    @Test
    void theServiceLoaderFindsIt() {
        assertThat(ServiceLoader.load(JsonMapper.class)).singleElement().isInstanceOf(JacksonJsonMapper.class);
    }

    @Test
    void aMap() {
        var map = new LinkedHashMap<String, @Nullable Integer>();
        map.put("b", 2);
        map.put("a \"quoted\" ü 😀 / \n", 1);
        map.put("none", null);
        same(map, new Kind<Map<String, @Nullable Integer>>() {});
        same(Map.of(DayOfWeek.MONDAY, 1), new Kind<Map<DayOfWeek, Integer>>() {});
        same(Map.of(), new Kind<Map<String, Integer>>() {});
    }

    @Test
    void aListOfRecords() {
        same(
                List.of(
                        new Stop("Straße", true, 5, LocalDate.of(2020, 2, 29), Optional.of("x")),
                        new Stop("y", false, -1, null, Optional.of(""))),
                new Kind<List<Stop>>() {});
        same(Arrays.asList("a", null), new Kind<List<@Nullable String>>() {});
        same(new LinkedHashSet<>(List.of("z", "y", "x")), new Kind<Set<String>>() {});
        assertThat(WITH.write(List.of(new Stop("x", true, 1, null, Optional.empty())), new Kind<List<Stop>>() {}.type))
                .isEqualTo("[{\"street\": \"x\", \"isOpen\": true, \"number\": 1, \"since\": null, \"note\": null}]");
    }

    @Test
    void textsAndConstants() {
        same(DayOfWeek.SUNDAY, DayOfWeek.class);
        same(Signal.GO, Signal.class);
        same(UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"), UUID.class);
        same("control \u0001\u001f\t\r\b\f \u2028", String.class);
        same(true, Boolean.class);
    }

    @Test
    void times() {
        same(LocalDate.of(2024, 2, 29), LocalDate.class);
        same(LocalTime.of(8, 0), LocalTime.class);
        same(LocalTime.of(23, 59, 59, 999_999_999), LocalTime.class);
        same(LocalDateTime.of(1969, 12, 31, 23, 0), LocalDateTime.class);
        same(Instant.parse("2024-02-29T08:00:00.000001Z"), Instant.class);
        same(Instant.EPOCH, Instant.class);
        same(OffsetDateTime.parse("2024-02-29T08:00+02:00"), OffsetDateTime.class);
        same(Duration.ofMillis(-1500), Duration.class);
    }

    @Test
    void numbers() {
        same(1, Integer.class);
        same(Long.MIN_VALUE, Long.class);
        same(Short.MAX_VALUE, Short.class);
        same((byte) -1, Byte.class);
        same(0.1, Double.class);
        same(-1e300, Double.class);
        same(1.1f, Float.class);
        same(new BigDecimal("12345678901234567890.10"), BigDecimal.class);
        assertThat(WITH.write(new BigDecimal("1E+20"), BigDecimal.class))
                .isEqualTo(WITHOUT.write(new BigDecimal("1E+20"), BigDecimal.class));
        same(new BigInteger("123456789012345678901234567890"), BigInteger.class);
    }

    @Test
    void valuesOfAnyClass() {
        same(
                Map.of("a", Arrays.asList(1L, "x", null, true, new BigDecimal("0.10"), Map.of())),
                new Kind<Map<String, Object>>() {});
        same(new Note(new Json("{\"n\": 0.10, \"big\": [123456789012345678901234567890]}")), Note.class);
    }

    @Test
    void jsonInsideIsWrittenAsItIs() {
        var note = new Note(new Json("{\"compact\":[1,0.10]}"));
        assertThat(WITH.write(note, Note.class))
                .isEqualTo(WITHOUT.write(note, Note.class))
                .isEqualTo("{\"json\": {\"compact\":[1,0.10]}}");
    }

    @Test
    void whatIsMissingOrMore() {
        for (JsonMapper mapper : List.of(WITH, WITHOUT)) {
            Object stop = mapper.read("{\"street\": \"x\", \"isOpen\": true, \"number\": 1, \"more\": 2}", Stop.class);
            assertThat(((Stop) stop).since()).isNull();
        }
    }

    @Test
    void valuesOfAnotherKindAreRefused() {
        refused("{\"street\": \"x\", \"isOpen\": true}", Stop.class);
        refused("1", Stop.class);
        refused("[]", Stop.class);
        refused("1", String.class);
        refused("\"1\"", Integer.class);
        refused("\"true\"", Boolean.class);
        refused("1", Boolean.class);
        refused("0", DayOfWeek.class);
        refused("\"HOLIDAY\"", DayOfWeek.class);
        refused("1", LocalDate.class);
        refused("\"x\"", UUID.class);
        refused("null", Stop.class);
        refused("[1", new Kind<List<Integer>>() {}.type);
        refused("[1] 2", new Kind<List<Integer>>() {}.type);
        refused("{\"a\": \"1\"}", new Kind<Map<String, Integer>>() {}.type);
    }

    private static void refused(String json, Type type) {
        for (JsonMapper mapper : List.of(WITH, WITHOUT)) {
            assertThatThrownBy(() -> mapper.read(json, type))
                    .as("%s as %s by %s", json, type.getTypeName(), mapper.getClass())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static <T> void same(T value, Kind<? super T> kind) {
        same(value, kind.type);
    }

    private static void same(Object value, Type type) {
        String json = WITHOUT.write(value, type);
        assertThat(WITH.write(value, type)).isEqualTo(json);
        assertThat(WITHOUT.read(json, type)).isEqualTo(value);
        assertThat(WITH.read(json, type)).isEqualTo(value).hasSameClassAs(WITHOUT.read(json, type));
    }

    /** A type with its arguments. */
    @SuppressWarnings("UnusedTypeParameter") // it is read from the subclass
    private abstract static class Kind<T> {

        final Type type = ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
    }

    /** Has getters that are no components. */
    record Stop(
            String street,
            boolean isOpen,
            int number,
            @Nullable LocalDate since,
            Optional<String> note) {

        /** No component. */
        public String getTown() {
            return "town";
        }

        /** No component. */
        public boolean isFar() {
            return true;
        }
    }

    /** Holds JSON as it is. */
    record Note(Json json) {}

    /** Prints itself otherwise. */
    enum Signal {
        GO;

        @Override
        public String toString() {
            return "go!";
        }
    }
}
