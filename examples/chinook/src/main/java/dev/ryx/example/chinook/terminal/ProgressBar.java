package dev.ryx.example.chinook.terminal;

/** A bar that grows in place, on a screen that somebody looks at; on any other it is not there. */
public final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;

    private final Screen screen;
    private int shown;

    /** A bar of nothing yet. */
    public ProgressBar(Screen screen) {
        this.screen = screen;
    }

    /** Shows how much of a total there is. */
    public void show(long part, long total, String what) {
        if (screen.live()) {
            int full = total == 0 ? WIDTH : Math.toIntExact(part * WIDTH / total);
            draw("[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + part + " of " + total + " rows  " + what);
        }
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (shown > 0) {
            draw("");
            screen.err().print('\r');
            screen.err().flush();
        }
    }

    private void draw(String text) {
        screen.err().print('\r' + text + " ".repeat(Math.max(0, shown - text.length())));
        screen.err().flush();
        shown = text.length();
    }
}
