package dev.ryx.backend.mysql;

import dev.ryx.backend.jdbc.SqlWords;
import dev.ryx.backend.jdbc.StatementKind;
import java.util.Set;

/** The statements that end a transaction without being asked to: of the schema, of accounts, of locks on tables. */
final class ImplicitCommit {

    private static final Set<String> FIRST_WORDS = Set.of("CACHE", "CHECK", "FLUSH", "LOCK", "RESET", "UNLOCK");
    private static final Set<String> SET = Set.of("AUTOCOMMIT", "PASSWORD");

    private ImplicitCommit() {}

    static boolean isCausedBy(String sql) {
        return switch (StatementKind.of(sql)) {
            case READ, WRITE, TRANSACTION -> false;
            case SCHEMA -> true;
            case SESSION -> ofSession(new SqlWords(sql));
        };
    }

    private static boolean ofSession(SqlWords words) {
        String first = words.next();
        return FIRST_WORDS.contains(first) || (first.equals("SET") && SET.contains(words.next()));
    }
}
