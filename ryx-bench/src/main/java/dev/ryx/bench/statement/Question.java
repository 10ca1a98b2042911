package dev.ryx.bench.statement;

/** What is asked of the table of posts: the cases of the original's own benchmark. */
public enum Question {
    /** One equality. */
    EQUALITY("title = ?"),
    /** A lookup behind a transform. */
    YEAR("created__year >= ?"),
    /** All of three keys in a JSON document. */
    JSON_KEYS("metadata has_all three keys"),
    /** Two connectives, and a limit. */
    AND_OR("(active AND views >= ?) OR title = ?, limited");

    private final String label;

    Question(String label) {
        this.label = label;
    }

    /** What is asked, for tables. */
    public String label() {
        return label;
    }
}
