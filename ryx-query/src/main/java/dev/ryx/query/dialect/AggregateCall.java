package dev.ryx.query.dialect;

import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate is made of.
 *
 * @param operand over what
 * @param distinct whether equal operands count once
 * @param filter which rows count, or null for all of them
 * @param orderBy the order in which texts are put together
 * @param over the window, or null
 */
public record AggregateCall(
        Fragment operand,
        boolean distinct,
        @Nullable Fragment filter,
        List<Fragment> orderBy,
        @Nullable Fragment over) {

    /** The same over another operand. */
    public AggregateCall of(Fragment other) {
        return new AggregateCall(other, distinct, filter, orderBy, over);
    }

    /** Writes {@code FUNCTION(DISTINCT operand ORDER BY …) FILTER (WHERE …) OVER (…)}. */
    public void write(SqlWriter writer, SqlFunction function) {
        writer.call(function);
        arguments(writer);
        order(writer);
        writer.close();
        rest(writer);
    }

    /** Writes {@code FUNCTION(DISTINCT operand, second ORDER BY …) FILTER (WHERE …) OVER (…)}. */
    public void write(SqlWriter writer, SqlFunction function, Fragment second) {
        writer.call(function);
        arguments(writer);
        writer.comma().write(second);
        order(writer);
        writer.close();
        rest(writer);
    }

    /** Writes the operand, which is an aggregate already. */
    public void writePlain(SqlWriter writer) {
        writer.write(operand);
        rest(writer);
    }

    void arguments(SqlWriter writer) {
        if (distinct) {
            writer.keyword(Keyword.DISTINCT);
        }
        writer.write(operand);
    }

    void order(SqlWriter writer) {
        if (!orderBy.isEmpty()) {
            writer.keyword(Keyword.ORDER, Keyword.BY).list(orderBy);
        }
    }

    private void rest(SqlWriter writer) {
        if (filter != null) {
            writer.keyword(Keyword.FILTER)
                    .open()
                    .keyword(Keyword.WHERE)
                    .write(filter)
                    .close();
        }
        if (over != null) {
            writer.keyword(Keyword.OVER).write(over);
        }
    }
}
