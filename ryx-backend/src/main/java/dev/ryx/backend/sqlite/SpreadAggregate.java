package dev.ryx.backend.sqlite;

import dev.ryx.query.dialect.SqliteSpread;
import dev.ryx.query.dialect.Statistic;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/** Variance or standard deviation, as the driver takes an aggregate that windows can use too. */
final class SpreadAggregate extends Function.Window {

    private final Statistic statistic;
    private SqliteSpread spread = new SqliteSpread();

    SpreadAggregate(Statistic statistic) {
        this.statistic = statistic;
    }

    static void register(Connection connection) throws SQLException {
        for (Statistic statistic : Statistic.values()) {
            Function.create(
                    connection,
                    SqliteSpread.sqlName(statistic),
                    new SpreadAggregate(statistic),
                    1,
                    Function.FLAG_DETERMINISTIC);
        }
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

    /** The driver clones what is registered for each group and window. */
    @Override
    public Object clone() throws CloneNotSupportedException {
        var copy = (SpreadAggregate) super.clone();
        copy.spread = new SqliteSpread();
        return copy;
    }
}
