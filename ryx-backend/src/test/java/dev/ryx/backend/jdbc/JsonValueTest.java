package dev.ryx.backend.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

    private static final Slot SLOT = new Slot(1, SqlType.JSON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 0",
                "'\"a\"' | 0",
                "[] | 1",
                "[[1],{\"a\":[2]}] | 3",
                "' { \"a\" : [ ] , \"b\" : { } } ' | 2",
                "[1,2,[3]] | 2"
            })
    void depth(String text, int depth) {
        assertThat(JsonValue.read(SLOT, text).depth()).isEqualTo(depth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1e300",
                "0.5",
                "0.1",
                "9223372036854775807",
                "[1,2.5]",
                "1.7976931348623157e308",
                "123456789012345"
            })
    void aDoubleOrALongHoldsIt(String text) {
        assertThat(JsonValue.read(SLOT, text).needsDecimals()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775809",
                "0.12345678901234567891",
                "1e400",
                "-1E400",
                "1e-400",
                "[1,{\"a\":1e999999999}]"
            })
    void neitherADoubleNorALongHoldsIt(String text) {
        assertThat(JsonValue.read(SLOT, text).needsDecimals()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[1,]",
                "[,1]",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "{\"a\":1,}",
                "[1}",
                "{\"a\":1]",
                "1 2",
                "01",
                "+1",
                ".5",
                "1.",
                "1e",
                "--1",
                "tru",
                "nulls",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\t\"",
                "]"
            })
    void noJson(String text) {
        assertThatThrownBy(() -> JsonValue.read(SLOT, text))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Parameter 1 (Json): the text is no JSON.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud83e\\udd86\"", "\"\ud83e\udd86\"", "\"\\u00e9\\n\\\\\\/\"", "{\"\\u0001\":1}"})
    void escapes(String text) {
        assertThat(JsonValue.read(SLOT, text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000})
    void noDepthIsTooDeepForTheReader(int depth) {
        assertThat(JsonValue.read(SLOT, "[".repeat(depth) + "]".repeat(depth)).depth())
                .isEqualTo(depth);
    }
}
