package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

/** Text that every database stores as it is: PostgreSQL refuses NUL, and drivers turn half a pair into a question mark. */
record StorableText() implements TextRule {

    @Override
    public @Nullable String problemIn(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == 0) {
                return "The character NUL is not allowed.";
            }
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                return "Half a surrogate pair is no character.";
            }
        }
        return null;
    }
}
