package dev.ryx.validation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code @Regex}: text that an expression matches as a whole.
 *
 * <p>Some expressions need exponential time or a deep stack for a text made to hurt them. Such a text is refused when it
 * has cost a fixed amount of work for each of its characters.
 */
final class MatchingText implements TextRule {

    private static final String TOO_COSTLY = "This text is too long or too intricate to be checked.";

    private final Pattern pattern;
    private final String message;

    MatchingText(String pattern, String message) {
        this.pattern = Pattern.compile(pattern);
        this.message = message.isEmpty() ? "This does not have the form that is wanted here." : message;
    }

    @Override
    public @Nullable String problemIn(String text) {
        try {
            return pattern.matcher(new MeteredText(text)).matches() ? null : message;
        } catch (MeteredText.Spent | StackOverflowError _) {
            return TOO_COSTLY;
        }
    }
}
