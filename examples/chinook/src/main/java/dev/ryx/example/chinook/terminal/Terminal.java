package dev.ryx.example.chinook.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The terminal, file or pipe that the example was started on. */
public final class Terminal {

    private Terminal() {}

    /** The screen that it is. Colours are off where NO_COLOR or a dumb terminal asks for it. */
    public static Screen screen() {
        boolean live = isLive(System.console()) && !"dumb".equals(System.getenv("TERM"));
        String noColour = System.getenv("NO_COLOR");
        boolean colour = live && (noColour == null || noColour.isEmpty());
        return new Screen(writer(FileDescriptor.out), writer(FileDescriptor.err), live, colour);
    }

    /** Java 25 has no console where it has no terminal; some versions before had one all the same. */
    private static boolean isLive(@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    /** UTF-8 whatever the locale is: under LANG=C, Java would write a question mark for each letter beyond ASCII. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
