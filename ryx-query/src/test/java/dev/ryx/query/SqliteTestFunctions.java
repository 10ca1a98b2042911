package dev.ryx.query;

import dev.ryx.query.dialect.SqliteFunction;
import dev.ryx.query.dialect.SqliteSpread;
import dev.ryx.query.dialect.Statistic;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Collation;
import org.sqlite.Function;

/** Registers the dialect's functions as the SQLite backend does, for tests without it, and a collation of tests. */
final class SqliteTestFunctions {

    private SqliteTestFunctions() {}

    static void register(Connection connection) throws SQLException {
        Collation.create(connection, "utf8mb4_bin", new ByCodePoint());
        for (SqliteFunction function : SqliteFunction.values()) {
            create(connection, function.sqlName(), function.arguments(), new Scalar(function));
        }
        for (Statistic statistic : Statistic.values()) {
            create(connection, SqliteSpread.sqlName(statistic), 1, new Spread(statistic));
        }
    }

    private static void create(Connection connection, String name, int arguments, Function function)
            throws SQLException {
        Function.create(connection, name, function, arguments, Function.FLAG_DETERMINISTIC);
    }

    /** Of texts whose characters lie in the basic plane. */
    private static final class ByCodePoint extends Collation {
        @Override
        protected int xCompare(String one, String other) {
            return one.compareTo(other);
        }
    }

    private static final class Scalar extends Function {
        private final SqliteFunction function;

        Scalar(SqliteFunction function) {
            this.function = function;
        }

        @Override
        protected void xFunc() throws SQLException {
            var given = new String[function.arguments()];
            for (int i = 0; i < given.length; i++) {
                given[i] = value_text(i);
            }
            try {
                switch (function.call(given)) {
                    case null -> result();
                    case Long number -> result(number);
                    case Object text -> result(text.toString());
                }
            } catch (IllegalArgumentException e) {
                throw new SQLException(e.getMessage(), e);
            }
        }
    }

    private static final class Spread extends Function.Window {
        private final Statistic statistic;
        private SqliteSpread spread = new SqliteSpread();

        Spread(Statistic statistic) {
            this.statistic = statistic;
        }

        @Override
        protected void xStep() throws SQLException {
            if (value_text(0) != null) {
                spread.add(value_double(0));
            }
        }

        @Override
        protected void xInverse() throws SQLException {
            if (value_text(0) != null) {
                spread.remove(value_double(0));
            }
        }

        @Override
        protected void xValue() throws SQLException {
            Double result = spread.result(statistic);
            if (result == null) {
                result();
            } else {
                result(result);
            }
        }

        @Override
        protected void xFinal() throws SQLException {
            xValue();
        }

        @Override
        public Object clone() throws CloneNotSupportedException {
            var copy = (Spread) super.clone();
            copy.spread = new SqliteSpread();
            return copy;
        }
    }
}
