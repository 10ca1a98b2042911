package dev.ryx.backend.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.query.dialect.SqliteFunction;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SqliteFunctionsTest {

    @Test
    void eachCodePointIsLoweredByItselfWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(SqliteFunction.RYX_LOWER.call("TITLE İI ΑΣ ẞ 𐐀 🦆")).isEqualTo("title ii ασ ß 𐐨 🦆");
        } finally {
            Locale.setDefault(before);
        }
    }
}
