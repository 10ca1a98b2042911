package dev.ryx.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.Collation;
import org.sqlite.Function;

/** The functions that the SQLite backend registers, for tests without it. */
final class SqliteTestFunctions {

    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter FRACTION = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    private SqliteTestFunctions() {}

    static void register(Connection connection) throws SQLException {
        Collation.create(connection, "utf8mb4_bin", new ByCodePoint());
        text(connection, "ryx_integer", new Matching("[+-]?[0-9]+"));
        text(connection, "ryx_decimal", new Matching("[+-]?[0-9]+[.]?[0-9]*"));
        create(connection, "ryx_time_add", 2, new TimeAdd());
        create(connection, "ryx_time_between", 2, new TimeBetween());
        create(connection, "ryx_var_pop", 1, new Spread(0, false));
        create(connection, "ryx_var_samp", 1, new Spread(1, false));
        create(connection, "ryx_stddev_pop", 1, new Spread(0, true));
        create(connection, "ryx_stddev_samp", 1, new Spread(1, true));
    }

    private static void text(Connection connection, String name, UnaryOperator<@Nullable String> function)
            throws SQLException {
        create(connection, name, 1, new OfText(function));
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

    private static final class OfText extends Function {
        private final UnaryOperator<@Nullable String> function;

        OfText(UnaryOperator<@Nullable String> function) {
            this.function = function;
        }

        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            String result = text == null ? null : function.apply(text);
            if (result == null) {
                result();
            } else {
                result(result);
            }
        }
    }

    /** The text if all of it matches. */
    private static final class Matching implements UnaryOperator<@Nullable String> {
        private final Pattern pattern;

        Matching(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        @Override
        public @Nullable String apply(@Nullable String text) {
            return text != null && pattern.matcher(text).matches() ? text : null;
        }
    }

    private static LocalDateTime moment(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }

    private static final class TimeAdd extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null || value_text(1) == null) {
                result();
            } else {
                LocalDateTime moved = moment(text).plus(value_long(1), ChronoUnit.MICROS);
                result((moved.get(ChronoField.MICRO_OF_SECOND) == 0 ? WHOLE : FRACTION).format(moved));
            }
        }
    }

    private static final class TimeBetween extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String from = value_text(0);
            String to = value_text(1);
            if (from == null || to == null) {
                result();
            } else {
                result(ChronoUnit.MICROS.between(moment(from), moment(to)));
            }
        }
    }

    /** Variance and standard deviation, in two passes. */
    private static final class Spread extends Function.Window {
        private final int lost;
        private final boolean root;
        private List<Double> values = new ArrayList<>();

        Spread(int lost, boolean root) {
            this.lost = lost;
            this.root = root;
        }

        @Override
        protected void xStep() throws SQLException {
            if (value_text(0) != null) {
                values.add(value_double(0));
            }
        }

        @Override
        protected void xInverse() throws SQLException {
            if (value_text(0) != null) {
                values.removeFirst();
            }
        }

        @Override
        protected void xValue() throws SQLException {
            int divisor = values.size() - lost;
            if (divisor <= 0) {
                result();
                return;
            }
            double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
            double sum =
                    values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
            result(root ? Math.sqrt(sum / divisor) : sum / divisor);
        }

        @Override
        protected void xFinal() throws SQLException {
            xValue();
        }

        @Override
        public Object clone() throws CloneNotSupportedException {
            var copy = (Spread) super.clone();
            copy.values = new ArrayList<>();
            return copy;
        }
    }
}
