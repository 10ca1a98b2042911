package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;

/** Matching by {@code GLOB}, for SQLite, whose LIKE folds the case of ASCII letters. */
final class GlobMatching extends TextMatching {

    /** {@code SQLITE_MAX_LIKE_PATTERN_LENGTH}, in bytes; a character has at most four. */
    private static final int LONGEST_PATTERN = 50_000 / 4;

    GlobMatching() {
        super(SqlFunction.INSTR);
    }

    @Override
    public void matches(SqlWriter writer, Fragment text, Place place, String value) {
        String pattern = pattern(place, value);
        if (place == Place.ANYWHERE || pattern.length() > LONGEST_PATTERN) {
            matches(writer, text, place, out -> out.param(value, SqlType.TEXT));
        } else {
            writer.write(text).keyword(Keyword.GLOB).param(pattern, SqlType.TEXT);
        }
    }

    private static String pattern(Place place, String value) {
        String literal = value.replace("[", "[[]").replace("*", "[*]").replace("?", "[?]");
        return place == Place.START ? literal + "*" : "*" + literal;
    }
}
