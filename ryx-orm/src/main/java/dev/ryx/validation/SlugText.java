package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

/** {@code @Slug}: ASCII letters, digits, underscores and hyphens. */
record SlugText() implements TextRule {

    @Override
    public @Nullable String problemIn(String text) {
        return text.chars().allMatch(SlugText::isAllowed)
                ? null
                : "Only the letters a to z and A to Z, digits, underscores and hyphens are allowed.";
    }

    private static boolean isAllowed(int c) {
        return Ascii.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
