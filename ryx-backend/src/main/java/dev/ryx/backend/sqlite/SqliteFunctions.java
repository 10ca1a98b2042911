package dev.ryx.backend.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/** The SQL functions that the dialect uses and SQLite does not have. */
final class SqliteFunctions {

    private SqliteFunctions() {}

    static void register(Connection connection) throws SQLException {
        Function.create(connection, "ryx_lower", new Lower(), 1, Function.FLAG_DETERMINISTIC);
    }

    /** {@code ryx_lower(text)}: each code point in lower case, where SQLite's {@code lower} knows only ASCII. */
    private static final class Lower extends Function {

        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                result(lower(text));
            }
        }
    }

    static String lower(String text) {
        var lower = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }
}
