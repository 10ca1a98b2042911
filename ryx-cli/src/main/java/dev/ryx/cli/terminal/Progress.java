package dev.ryx.cli.terminal;

/** A line that changes in place while something long runs, on a screen that somebody looks at; on any other it is not there. */
public final class Progress implements AutoCloseable {

    private static final int WIDTH = 30;

    private final Screen screen;
    private int shown;

    /** A line of nothing yet. */
    public Progress(Screen screen) {
        this.screen = screen;
    }

    /** Shows how much of a total is done. */
    public void show(long part, long total, String what) {
        int full = total == 0 ? WIDTH : Math.toIntExact(part * WIDTH / total);
        say("[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + part + " of " + total + "  " + what);
    }

    /** Shows what is being done. */
    public void say(String text) {
        if (screen.live()) {
            draw(text);
        }
    }

    /** Takes the line away. */
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
