package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** PostgreSQL. */
final class PostgresMoments extends Moments {

    private static final int MICROSECONDS = 1_000_000;

    @Override
    public void moved(SqlWriter writer, Fragment moment, Fragment span, boolean back) {
        writer.open().write(moment).symbol(back ? Symbol.MINUS : Symbol.PLUS);
        writer.call(SqlFunction.CAST).write(span).keyword(Keyword.AS, Keyword.DOUBLE, Keyword.PRECISION);
        writer.close().symbol(Symbol.TIMES).keyword(Keyword.INTERVAL).text(Literal.MICROSECOND);
        writer.close();
    }

    @Override
    public void between(SqlWriter writer, Fragment from, Fragment to, SqlType type) {
        writer.call(SqlFunction.CAST).call(SqlFunction.EXTRACT).keyword(Keyword.EPOCH, Keyword.FROM);
        writer.open().write(to).symbol(Symbol.MINUS).write(from).close().close();
        writer.symbol(Symbol.TIMES).number(MICROSECONDS).keyword(Keyword.AS, Keyword.BIGINT);
        writer.close();
    }
}
