package dev.ryx.backend.jdbc;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a statement does to its connection, as far as its text tells. */
public enum StatementKind {
    /** It reads rows. */
    READ,
    /** It writes rows. */
    WRITE,
    /** It changes the schema. */
    SCHEMA,
    /** It may change the session: a setting, a lock that outlives the transaction, a temporary table. */
    SESSION,
    /** It begins or ends a transaction or savepoint. */
    TRANSACTION;

    private static final int MOST_REMEMBERED = 4096;
    private static final Map<String, StatementKind> REMEMBERED = new ConcurrentHashMap<>();

    private static final Set<String> READS = Set.of("SELECT", "VALUES", "TABLE", "EXPLAIN", "SHOW");
    private static final Set<String> WRITES = Set.of("INSERT", "UPDATE", "DELETE", "REPLACE", "MERGE", "COPY", "CALL");
    private static final Set<String> SCHEMAS = Set.of(
            "ALTER",
            "TRUNCATE",
            "COMMENT",
            "GRANT",
            "REVOKE",
            "ANALYZE",
            "REINDEX",
            "VACUUM",
            "REFRESH",
            "RENAME",
            "OPTIMIZE",
            "REPAIR",
            "INSTALL",
            "UNINSTALL");
    private static final Set<String> TRANSACTIONS =
            Set.of("BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE", "XA");

    /** The kind of a statement, remembered by its text. */
    public static StatementKind of(String sql) {
        StatementKind known = REMEMBERED.get(sql);
        return known == null ? remember(sql) : known;
    }

    private static StatementKind remember(String sql) {
        if (REMEMBERED.size() >= MOST_REMEMBERED) {
            REMEMBERED.clear();
        }
        StatementKind kind = read(sql);
        REMEMBERED.put(sql, kind);
        return kind;
    }

    private static StatementKind read(String sql) {
        if (touchesSession(sql)) {
            return SESSION;
        }
        var words = new SqlWords(sql);
        String first = words.next();
        return switch (first) {
            case "WITH" -> ofWith(words);
            case "CREATE", "DROP" -> isTemporary(words) ? SESSION : SCHEMA;
            default -> ofFirst(first);
        };
    }

    /** {@code CREATE TEMP TABLE}, {@code CREATE OR REPLACE TEMPORARY TABLE}. */
    private static boolean isTemporary(SqlWords words) {
        String word = words.next();
        if (word.equals("OR")) {
            words.next();
            word = words.next();
        }
        return word.startsWith("TEMP");
    }

    private static StatementKind ofFirst(String word) {
        if (READS.contains(word)) {
            return READ;
        }
        if (WRITES.contains(word)) {
            return WRITE;
        }
        if (SCHEMAS.contains(word)) {
            return SCHEMA;
        }
        return TRANSACTIONS.contains(word) ? TRANSACTION : SESSION;
    }

    /** A WITH writes if any of its statements does. */
    private static StatementKind ofWith(SqlWords words) {
        for (String word = words.next(); !word.isEmpty(); word = words.next()) {
            if (WRITES.contains(word)) {
                return WRITE;
            }
        }
        return READ;
    }

    private static boolean touchesSession(String sql) {
        String lower = sql.toLowerCase(Locale.ROOT);
        return lower.contains("set_config")
                || lower.contains("pg_advisory")
                || lower.contains("pg_try_advisory")
                || lower.contains("get_lock")
                || setsVariable(lower);
    }

    /** {@code SELECT @n := 1}, {@code SELECT 1 INTO @n}. */
    private static boolean setsVariable(String lower) {
        return lower.indexOf('@') >= 0 && (lower.contains(":=") || lower.contains("into @"));
    }
}
