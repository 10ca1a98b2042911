package dev.ryx.backend.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SqliteFunctionsTest {

    @Test
    void eachCodePointIsLoweredByItselfWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(SqliteFunctions.lower("TITLE İI ΑΣ ẞ 𐐀 🦆")).isEqualTo("title ii ασ ß 𐐨 🦆");
        } finally {
            Locale.setDefault(before);
        }
    }
}
