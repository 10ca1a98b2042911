package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** MySQL and MariaDB. */
final class MysqlMoments extends Moments {

    @Override
    public void moved(SqlWriter writer, Fragment moment, Fragment span, boolean back) {
        writer.call(SqlFunction.TIMESTAMPADD).keyword(Keyword.MICROSECOND).comma();
        if (back) {
            writer.number(0).symbol(Symbol.MINUS);
        }
        writer.write(span).comma().write(moment).close();
    }

    @Override
    public void between(SqlWriter writer, Fragment from, Fragment to, SqlType type) {
        writer.call(SqlFunction.TIMESTAMPDIFF).keyword(Keyword.MICROSECOND).comma();
        writer.write(from).comma().write(to).close();
    }
}
