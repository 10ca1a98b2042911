package dev.ryx.backend.sqlite;

import dev.ryx.query.dialect.SqliteFunction;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** The SQL functions that the dialect uses and SQLite does not have. */
final class SqliteFunctions {

    private SqliteFunctions() {}

    static void register(Connection connection) throws SQLException {
        for (SqliteFunction function : SqliteFunction.values()) {
            Function.create(
                    connection,
                    function.sqlName(),
                    new Adapter(function),
                    function.arguments(),
                    Function.FLAG_DETERMINISTIC);
        }
        SpreadAggregate.register(connection);
    }

    /** A function as the driver takes it. */
    private static final class Adapter extends Function {

        private final SqliteFunction function;

        Adapter(SqliteFunction function) {
            this.function = function;
        }

        @Override
        protected void xFunc() throws SQLException {
            @Nullable String[] given = new @Nullable String[function.arguments()];
            for (int i = 0; i < given.length; i++) {
                given[i] = value_text(i);
            }
            answer(called(given));
        }

        private @Nullable Object called(@Nullable String[] given) throws SQLException {
            try {
                return function.call(given);
            } catch (RuntimeException e) {
                throw new SQLException(function.sqlName() + ": " + e.getMessage(), e);
            }
        }

        private void answer(@Nullable Object result) throws SQLException {
            switch (result) {
                case null -> result();
                case Long number -> result(number);
                default -> result(result.toString());
            }
        }
    }
}
