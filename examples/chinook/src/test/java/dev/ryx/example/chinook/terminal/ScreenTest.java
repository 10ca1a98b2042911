package dev.ryx.example.chinook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private final StringWriter out = new StringWriter();
    private final PrintWriter writer = new PrintWriter(out, true);

    @Test
    void headingsAreBoldWhereColourIsWanted() {
        new Screen(writer, writer, true, true).heading("What next?");
        assertThat(out.toString().strip()).isEqualTo("\u001b[1mWhat next?\u001b[0m");
    }

    @Test
    void aLiveScreenMayBeWithoutColour() {
        new Screen(writer, writer, true, false).heading("What next?");
        assertThat(out.toString().strip()).isEqualTo("What next?");
    }
}
