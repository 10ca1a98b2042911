package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Operand.Bound;
import dev.ryx.query.sql.Operand.BoundList;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/**
 * {@code jsonb}. Functions stand for the operators {@code ?}, {@code ?|} and {@code ?&}, which JDBC takes for
 * placeholders; a strict path tells a key of digits from an index, which {@code #>} does not.
 */
final class PostgresJson extends JsonValues {

    @Override
    public void at(SqlWriter writer, Fragment json, Slot keys) {
        writer.call(SqlFunction.JSONB_PATH_QUERY_FIRST).write(json).comma();
        cast(writer, keys.then(SqlType.TEXT, list -> "strict " + JsonPathText.of(list)), Keyword.JSONPATH);
        writer.comma().text(Literal.EMPTY_OBJECT).comma().keyword(Keyword.TRUE).close();
    }

    @Override
    public void text(SqlWriter writer, Fragment json) {
        writer.open()
                .write(json)
                .symbol(Symbol.TEXT_AT)
                .text(Literal.EMPTY_OBJECT)
                .close();
    }

    private static Fragment value(Operand right) {
        return right instanceof Bound bound ? out -> cast(out, bound.slot(), Keyword.JSONB) : right.fragment();
    }

    private static void cast(SqlWriter writer, Slot slot, Keyword type) {
        writer.call(SqlFunction.CAST).param(slot).keyword(Keyword.AS, type).close();
    }

    @Override
    public void equal(SqlWriter writer, Fragment left, Operand right) {
        writer.write(left).symbol(Symbol.EQUAL).write(value(right));
    }

    @Override
    public void in(SqlWriter writer, Fragment left, BoundList values) {
        writer.write(left).symbol(Symbol.EQUAL).call(SqlFunction.ANY).call(SqlFunction.CAST);
        writer.param(values.all()).keyword(Keyword.AS, Keyword.JSONB).arraySuffix();
        writer.close().close();
    }

    @Override
    public void ordered(SqlWriter writer, Fragment left, Symbol operator, Bound right, boolean strings) {
        writer.open().write(left).symbol(operator).write(value(right)).keyword(Keyword.AND);
        isOf(writer, left, strings ? Literal.STRING : Literal.NUMBER);
        writer.close();
    }

    private static void isOf(SqlWriter writer, Fragment json, Literal type) {
        writer.call(SqlFunction.JSONB_TYPEOF)
                .write(json)
                .close()
                .symbol(Symbol.EQUAL)
                .text(type);
    }

    /** Elements of an array count as keys here, and nowhere else. */
    @Override
    public void hasKeys(SqlWriter writer, Fragment left, BoundList keys, boolean all) {
        boolean guarded = keys.count() > 0;
        if (guarded) {
            isOf(writer.open(), left, Literal.OBJECT);
            writer.keyword(Keyword.AND);
        }
        writer.call(all ? SqlFunction.JSONB_EXISTS_ALL : SqlFunction.JSONB_EXISTS_ANY)
                .write(left)
                .comma()
                .call(SqlFunction.CAST)
                .param(keys.all())
                .keyword(Keyword.AS, Keyword.TEXT)
                .arraySuffix()
                .close()
                .close();
        if (guarded) {
            writer.close();
        }
    }

    @Override
    public void contains(SqlWriter writer, Fragment left, Operand right) {
        writer.write(left).symbol(Symbol.CONTAINS).write(value(right));
    }

    @Override
    public void containedBy(SqlWriter writer, Fragment left, Operand right) {
        writer.write(left).symbol(Symbol.CONTAINED_BY).write(value(right));
    }
}
