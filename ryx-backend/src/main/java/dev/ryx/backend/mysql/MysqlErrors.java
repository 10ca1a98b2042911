package dev.ryx.backend.mysql;

import dev.ryx.backend.jdbc.ErrorTable;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.DeadlockException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.IntegrityException.Kind;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.error.SerializationException;
import dev.ryx.meta.DatabaseKind;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The error numbers of MySQL and MariaDB, which the drivers hand on as they are; their SQLSTATEs they do not agree on. The
 * server's message is told only where it is about names, since others quote values.
 *
 * @param kind which of the two it is
 */
record MysqlErrors(DatabaseKind kind) implements ErrorTable {

    /** The last name between quotes; {@code 'posts.slug'} and {@code 'slug'} are the key {@code slug}. */
    private static final Pattern KEY = Pattern.compile("for key '(?:[^']*\\.)?([^'.]*)'$");

    /** {@code CONSTRAINT `name` FOREIGN KEY}, the last of them. */
    private static final Pattern FOREIGN_KEY = Pattern.compile(".*CONSTRAINT `([^`]*)` FOREIGN KEY.*", Pattern.DOTALL);

    /** {@code Column 'name' cannot be null}, {@code Field 'name' doesn't have a default value}. */
    private static final Pattern COLUMN = Pattern.compile("(?:Column|Field) '([^']*)' (?:cannot be null|doesn't have)");

    /** {@code Check constraint 'name' is violated}, {@code CONSTRAINT `name` failed for}. */
    private static final Pattern CHECK =
            Pattern.compile("(?:Check constraint '([^']*)' is violated|CONSTRAINT `([^`]*)` failed for)");

    /** MariaDB's driver tells the connection's number first. */
    private static final Pattern PREFIX = Pattern.compile("^\\(conn=-?\\d+\\) ");

    /** No such table, column, function, database, index; or one too many. */
    private static final Set<Integer> ABOUT_NAMES = Set.of(
            1007, 1008, 1044, 1046, 1049, 1050, 1051, 1052, 1054, 1060, 1061, 1072, 1091, 1109, 1142, 1143, 1146, 1305);

    @Override
    public DatabaseException translate(SQLException failure, @Nullable String sql) {
        return switch (failure.getErrorCode()) {
            case 1022, 1062, 1169, 1586, 1859 -> unique(failure, sql);
            case 1216, 1217, 1451, 1452 -> integrity(Kind.FOREIGN_KEY, FOREIGN_KEY, failure, sql);
            case 1048, 1263, 1364 -> integrity(Kind.NOT_NULL, COLUMN, failure, sql);
            case 3819, 4025 -> integrity(Kind.CHECK, CHECK, failure, sql);
            case 1213 -> new DeadlockException("Two transactions waited for each other.", sql, failure);
            case 1020 ->
                new SerializationException("Another transaction changed what this one depends on.", sql, failure);
            case 1205, 3572 -> new QueryTimeoutException("A lock could not be had in time.", sql, failure);
            case 1317, 1969, 3024 -> new QueryTimeoutException("The statement was cancelled.", sql, failure);
            case 1040, 1053, 1077, 1158, 1159, 1160, 1161, 1203, 1226, 1927, 2006, 2013, 3169, 4031 ->
                lost(failure, sql);
            default -> byState(failure, sql);
        };
    }

    private DatabaseException byState(SQLException failure, @Nullable String sql) {
        String state = String.valueOf(failure.getSQLState());
        return switch (state.substring(0, 2)) {
            case "08" -> lost(failure, sql);
            case "22" -> withheld(" cannot use a value as given", failure, sql);
            default -> refused(failure, sql);
        };
    }

    private DatabaseException refused(SQLException failure, @Nullable String sql) {
        return ABOUT_NAMES.contains(failure.getErrorCode())
                ? new DatabaseException(name() + ": " + message(failure) + " (" + number(failure) + ").", sql, failure)
                : withheld(" refused the statement", failure, sql);
    }

    private DatabaseException withheld(String what, SQLException failure, @Nullable String sql) {
        return new DatabaseException(name() + what + " (" + number(failure) + ").", sql, withoutMessage(failure));
    }

    /** The failure as it was, but for the message, which quotes a value. */
    private static SQLException withoutMessage(SQLException failure) {
        var copy = new SQLException(
                "The server's message is withheld, since it may quote a value.",
                failure.getSQLState(),
                failure.getErrorCode());
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }

    private DatabaseException lost(SQLException failure, @Nullable String sql) {
        return new ConnectionException(
                "The connection to " + name() + " failed (" + number(failure) + ").", sql, failure);
    }

    private static DatabaseException unique(SQLException failure, @Nullable String sql) {
        String key = constraint(KEY.matcher(message(failure)));
        return new IntegrityException(Kind.UNIQUE, key, sql, withoutMessage(failure));
    }

    private static DatabaseException integrity(Kind kind, Pattern name, SQLException failure, @Nullable String sql) {
        return new IntegrityException(kind, constraint(name.matcher(message(failure))), sql, failure);
    }

    private static @Nullable String constraint(Matcher match) {
        if (!match.find()) {
            return null;
        }
        String name = null;
        for (int group = 1; group <= match.groupCount() && name == null; group++) {
            name = match.group(group);
        }
        return name;
    }

    private String name() {
        return kind.displayName();
    }

    /** The error's number and SQLSTATE, as manuals list them. */
    private static String number(SQLException failure) {
        return failure.getErrorCode() + ", " + failure.getSQLState();
    }

    private static String message(SQLException failure) {
        return PREFIX.matcher(String.valueOf(failure.getMessage())).replaceFirst("");
    }
}
