package dev.ryx.migrations.lint;

/** How bad a finding is. */
public enum Severity {
    /** Others wait for long, code that runs fails, or the migration does. */
    ERROR,
    /** It may be right, but somebody has to know. */
    WARNING,
    /** Good to know. */
    NOTE;

    /** The word in messages: {@code error}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
