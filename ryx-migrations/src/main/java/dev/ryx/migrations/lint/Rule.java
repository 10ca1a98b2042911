package dev.ryx.migrations.lint;

import java.util.Arrays;
import java.util.Optional;

/** What is looked for. Codes stay what they are; a comment in a file names one to allow it. */
public enum Rule {
    /** Values are gone for good. */
    LOSES_DATA("RYX-L001", "loses data"),
    /** Code of the old model fails while it still runs. */
    BREAKS_RUNNING_CODE("RYX-L002", "breaks code that still runs"),
    /** Code of the old model writes rows that are refused. */
    REFUSES_OLD_WRITES("RYX-L003", "refuses what old code writes"),
    /** The whole table is written. */
    REWRITES_TABLE("RYX-L004", "rewrites the table"),
    /** An index is built while others wait. */
    BUILDS_INDEX_UNDER_LOCK("RYX-L005", "builds an index while others wait"),
    /** All rows are read while others wait. */
    READS_ROWS_UNDER_LOCK("RYX-L006", "reads all rows while others wait"),
    /** The migration fails if rows do not fit. */
    ROWS_MAY_REFUSE("RYX-L007", "fails if rows do not fit"),
    /** A type takes less than before. */
    NARROWS_TYPE("RYX-L008", "takes fewer values than before"),
    /** A lock of an earlier operation lasts until the migration's end. */
    LOCK_HELD("RYX-L009", "works under the lock of an earlier operation"),
    /** Nobody knows what SQL and Java of one's own do. */
    UNSEEN("RYX-L010", "is not looked into"),
    /** Some operations stay when a later one fails. */
    NOT_ONE_TRANSACTION("RYX-L011", "is no one transaction"),
    /** One statement writes all rows, and keeps them locked until it ends. */
    WRITES_ALL_ROWS("RYX-L012", "writes all rows at once");

    private final String code;
    private final String title;

    Rule(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Such as {@code RYX-L001}. */
    public String code() {
        return code;
    }

    /** What an operation does that breaks it, in a few words. */
    public String title() {
        return title;
    }

    /** The rule of this code. */
    public static Optional<Rule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
