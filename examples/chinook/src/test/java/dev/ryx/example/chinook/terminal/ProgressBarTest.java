package dev.ryx.example.chinook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void growsInPlaceAndGoesAway() {
        try (var bar = new ProgressBar(screen(true))) {
            bar.show(50, 100, "Track");
            bar.show(100, 100, "Genre");
        }
        assertThat(err.toString().split("\r"))
                .containsExactly(
                        "",
                        "[###############...............] 50 of 100 rows  Track",
                        "[##############################] 100 of 100 rows  Genre",
                        " ".repeat("[##############################] 100 of 100 rows  Genre".length()));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void isNotThereWhenNobodyLooks() {
        try (var bar = new ProgressBar(screen(false))) {
            bar.show(50, 100, "Track");
        }
        assertThat(err.toString()).isEmpty();
    }

    private Screen screen(boolean live) {
        return new Screen(new PrintWriter(out), new PrintWriter(err), live, live);
    }
}
