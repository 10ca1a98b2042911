package dev.ryx.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.ConfigurationException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "_", "post_tags", "Post Tags", "größe", "表", "a$1", "public.posts", "a-b", "\uD801\uDC00"})
    void takesANameOfEveryDatabase(String text) {
        assertThat(new Ident(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1a",
                "$a",
                ".a",
                "-a",
                "a\"b",
                "a'b",
                "a`b",
                "a]b",
                "a[b",
                "a;b",
                "a\0",
                "a\nb",
                "a\\b",
                "a(b)",
                "a/*b",
                "a,b",
                "a=b",
                "a?b",
                "a\u200Bb",
                "a\u202Eb",
                "\uD801",
                "a\uDC00"
            })
    void refusesTheRest(String text) {
        assertThat(Ident.isValid(text)).isFalse();
        assertThatThrownBy(() -> new Ident(text)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void countsBytes() {
        assertThat(Ident.isValid("a".repeat(63))).isTrue();
        assertThat(Ident.isValid("a".repeat(64))).isFalse();
        assertThat(Ident.isValid("é".repeat(31))).isTrue();
        assertThat(Ident.isValid("é".repeat(32))).isFalse();
    }

    @Test
    void aMessageShowsNoControlCharacter() {
        assertThatThrownBy(() -> new Ident("a\u001B[31m\n" + "b".repeat(200)))
                .hasMessageContaining("a\uFFFD[31m\uFFFDb")
                .hasMessageNotContaining("b".repeat(100));
    }

    @Test
    void aLongJoinedNameEndsInAHash() {
        String table = "t".repeat(45);
        Ident one = Ident.joined(table, "first_column_name", "idx");
        Ident other = Ident.joined(table, "first_column_namf", "idx");
        assertThat(one.text().getBytes(StandardCharsets.UTF_8)).hasSize(Ident.MAX_BYTES);
        assertThat(one.text()).startsWith(table).matches(".*_[0-9a-f]{8}");
        assertThat(one).isNotEqualTo(other).isEqualTo(Ident.joined(table, "first_column_name", "idx"));
    }

    @Test
    void aLongJoinedNameCutsNoCharacter() {
        Ident joined = Ident.joined("ü".repeat(30), "表".repeat(10), "\uD801\uDC00".repeat(10));
        assertThat(joined.text().getBytes(StandardCharsets.UTF_8).length).isBetween(59, Ident.MAX_BYTES);
        assertThat(Ident.isValid(joined.text())).isTrue();
    }

    @Test
    void aShortJoinedNameIsJoined() {
        assertThat(Ident.joined("posts", "title", "idx")).hasToString("posts_title_idx");
    }
}
