package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;

/**
 * Matching by {@code LIKE ? ESCAPE '!'}, for databases whose LIKE tells case apart. The escape character is no
 * backslash, whose meaning depends on settings.
 */
final class LikeMatching extends TextMatching {

    LikeMatching(SqlFunction position) {
        super(position);
    }

    @Override
    public void matches(SqlWriter writer, Fragment text, Place place, Operand.Bound value) {
        writer.write(text)
                .keyword(Keyword.LIKE)
                .param(value.slot().then(SqlType.TEXT, needle -> pattern(place, String.valueOf(needle))))
                .keyword(Keyword.ESCAPE)
                .text(Literal.ESCAPE);
    }

    private static String pattern(Place place, String value) {
        String literal = value.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return switch (place) {
            case START -> literal + "%";
            case ANYWHERE -> "%" + literal + "%";
            case END -> "%" + literal;
        };
    }
}
