package dev.ryx.expr;

import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.sql.RawSql;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** SQL of one's own within a query, for what there is no method for; to be imported statically. Values are always bound. */
public final class Fragments {

    private Fragments() {}

    /**
     * An expression in SQL: {@code sql("SOUNDEX(?)", SqlType.TEXT, F.of("name"))}.
     *
     * @param sql one expression with a {@code ?} for each argument; {@code ??} is an operator of PostgreSQL's
     * @param type the type of its value
     * @param arguments expressions, and values that are bound
     * @throws dev.ryx.error.FieldException if the text is more or less than one expression
     */
    public static F<Object> sql(String sql, SqlType type, @Nullable Object... arguments) {
        return new F<>(new Expression.Raw(
                RawSql.of(sql), Arrays.stream(arguments).map(Operands::of).toList(), type));
    }

    /** A condition in SQL: {@code sqlCondition("? SIMILAR TO ?", F.of("name"), pattern)}. See {@link #sql}. */
    public static Q<Object> sqlCondition(String sql, @Nullable Object... arguments) {
        return new Q<>(new Condition.Holds(sql(sql, SqlType.BOOL, arguments).node()));
    }
}
