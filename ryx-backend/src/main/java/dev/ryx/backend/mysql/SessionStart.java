package dev.ryx.backend.mysql;

import dev.ryx.meta.DatabaseKind;

/** What each connection begins with. */
final class SessionStart {

    /** As many bytes as a packet holds by default, so that no text is cut off in silence. */
    private static final int LONGEST_TEXT = 64 << 20;

    /** How many seconds the server waits for a cursor's reader to take more rows. */
    private static final int SECONDS_TO_READ = 600;

    private static final String STRICT = "STRICT_TRANS_TABLES,STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO";

    private SessionStart() {}

    /**
     * One statement: literals and parameters compare by code point, moments are those of UTC, a value that does not fit
     * is refused, a key of 0 is 0.
     */
    static String sql(DatabaseKind kind) {
        return "SET NAMES utf8mb4 COLLATE " + collation(kind)
                + ", time_zone = '+00:00'"
                + ", sql_mode = '" + mode(kind) + "'"
                + ", group_concat_max_len = " + LONGEST_TEXT
                + ", net_write_timeout = " + SECONDS_TO_READ;
    }

    private static String collation(DatabaseKind kind) {
        return kind == DatabaseKind.MYSQL ? "utf8mb4_0900_bin" : "utf8mb4_nopad_bin";
    }

    /** MariaDB's check of GROUP BY refuses columns that depend on the grouped ones. */
    private static String mode(DatabaseKind kind) {
        return kind == DatabaseKind.MYSQL ? "ONLY_FULL_GROUP_BY," + STRICT : STRICT;
    }
}
