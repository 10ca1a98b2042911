package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;

/** Matching by {@code GLOB}, for SQLite, whose LIKE folds the case of ASCII letters. */
final class GlobMatching extends TextMatching {

    GlobMatching() {
        super(SqlFunction.INSTR);
    }

    @Override
    public void matches(SqlWriter writer, Fragment text, Place place, String value) {
        writer.write(text).keyword(Keyword.GLOB).param(pattern(place, value), SqlType.TEXT);
    }

    private static String pattern(Place place, String value) {
        String literal = value.replace("[", "[[]").replace("*", "[*]").replace("?", "[?]");
        return switch (place) {
            case START -> literal + "*";
            case ANYWHERE -> "*" + literal + "*";
            case END -> "*" + literal;
        };
    }
}
