package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of values in a row that databases spell or mean differently. */
public abstract sealed class Scalars permits PostgresScalars, SqliteScalars, MysqlScalars {

    /** For the cases. */
    Scalars() {}

    /** Writes the text in upper case, by Unicode's simple mapping. */
    public abstract void upper(SqlWriter writer, Fragment text);

    /** Writes the texts one after the other; NULL counts as the empty text. */
    public abstract void concat(SqlWriter writer, List<Argument> texts);

    /** Writes the greatest or the least argument; NULL if any is NULL. */
    public abstract void extreme(SqlWriter writer, boolean greatest, List<Argument> arguments);

    /** Writes a whole number that is at least another. */
    public abstract void atLeast(SqlWriter writer, Argument number, int least);

    /**
     * Writes a number rounded half away from zero.
     *
     * @param digits the digits behind the point that are kept; null for none
     */
    public abstract void round(SqlWriter writer, Fragment number, @Nullable Fragment digits, SqlType type);

    /** Writes the time of the statement, as an instant is stored. */
    public abstract void now(SqlWriter writer);

    /** Writes {@code function(arguments)}. */
    static void call(SqlWriter writer, SqlFunction function, Fragment... arguments) {
        writer.call(function).list(List.of(arguments)).close();
    }

    static void call(SqlWriter writer, SqlFunction function, List<Argument> arguments) {
        writer.call(function)
                .list(arguments.stream().map(Argument::fragment).toList())
                .close();
    }
}
