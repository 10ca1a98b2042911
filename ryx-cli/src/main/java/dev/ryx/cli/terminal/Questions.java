package dev.ryx.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks a person. A question is asked again until the answer is one; the end of the input is no answer. */
public final class Questions {

    private final Screen screen;

    /** Questions on a screen. */
    public Questions(Screen screen) {
        this.screen = screen;
    }

    /** Whether the answer to a question is yes; the end of the input means no. */
    public boolean yes(String question) {
        while (true) {
            String answer = ask(question + " [y/N] ");
            if (answer == null || answer.isEmpty() || "no".startsWith(answer.toLowerCase(Locale.ROOT))) {
                return false;
            }
            if ("yes".startsWith(answer.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
    }

    /** The number of the option chosen, from 0; -1 at the end of the input. */
    public int choice(String question, List<String> options) {
        screen.aside(question);
        for (int i = 0; i < options.size(); i++) {
            screen.aside("  " + (i + 1) + ") " + options.get(i));
        }
        while (true) {
            String answer = ask("Number: ");
            if (answer == null) {
                return -1;
            }
            if (answer.matches("[1-9][0-9]{0,3}") && Integer.parseInt(answer) <= options.size()) {
                return Integer.parseInt(answer) - 1;
            }
        }
    }

    /** A line of text; null at the end of the input. */
    public @Nullable String text(String question) {
        return ask(question + " ");
    }

    private @Nullable String ask(String prompt) {
        screen.err().print(prompt);
        screen.flush();
        try {
            String answer = screen.in().readLine();
            return answer == null ? null : answer.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
