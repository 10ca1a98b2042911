package dev.ryx.backend.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ryx.meta.SqlType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The text of arrays as PostgreSQL writes it and as it is written for it. */
class ArrayTextTest {

    @Test
    void whatTheServerWritesIsRead() {
        assertThat(ArrayText.read("{}", SqlType.TEXT)).isEmpty();
        assertThat(ArrayText.read("{a,NULL,\"NULL\",\"\",\"b, {c} \\\"d\\\" \\\\\"}", SqlType.TEXT))
                .containsExactly("a", null, "NULL", "", "b, {c} \"d\" \\");
        assertThat(ArrayText.read("{1,-2,NULL}", SqlType.INT)).containsExactly(1, -2, null);
        assertThat(ArrayText.read("{t,f}", SqlType.BOOL)).containsExactly(true, false);
        assertThat(ArrayText.read("{\"2024-01-02 03:04:05.5\"}", SqlType.DATETIME))
                .containsExactly(LocalDateTime.parse("2024-01-02T03:04:05.5"));
        assertThat(ArrayText.read("{\"2024-01-02 03:04:05.5+00\"}", SqlType.TIMESTAMP))
                .containsExactly(Instant.parse("2024-01-02T03:04:05.5Z"));
        assertThatIllegalArgumentException().isThrownBy(() -> ArrayText.read("[2:3]={1,2}", SqlType.INT));
    }

    @Test
    void anyTextComesBack() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        String alphabet = "ab,{}\"\\ \n'NULüß";
        for (int round = 0; round < 2_000; round++) {
            String[] elements = new String[random.nextInt(5)];
            for (int i = 0; i < elements.length; i++) {
                var text = new StringBuilder();
                for (int length = random.nextInt(6); length > 0; length--) {
                    text.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                elements[i] = random.nextInt(8) == 0 ? null : text.toString();
            }
            assertThat(ArrayText.read(ArrayText.write(elements), SqlType.TEXT))
                    .as("-Dseed=%d", seed)
                    .isEqualTo(Arrays.asList(elements));
        }
    }
}
