package dev.ryx.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code @Choices}, and the constants of an enum: one of the given strings. */
record ChosenText(List<String> choices) implements TextRule {

    /** A list that is longer than this helps nobody. */
    private static final int MOST_TOLD = 10;

    @Override
    public @Nullable String problemIn(String text) {
        if (choices.contains(text)) {
            return null;
        }
        return choices.size() > MOST_TOLD
                ? "This is not one of the choices."
                : "Choose one of: " + String.join(", ", choices) + ".";
    }
}
