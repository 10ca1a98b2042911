package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;

/** Matching by {@code GLOB}, for SQLite, whose LIKE folds the case of ASCII letters. */
final class GlobMatching extends TextMatching {

    GlobMatching() {
        super(SqlFunction.INSTR);
    }

    /** {@code SQLITE_MAX_LIKE_PATTERN_LENGTH} is 50,000 bytes, so a long text is looked for without a pattern. */
    @Override
    public void matches(SqlWriter writer, Fragment text, Place place, Operand.Bound value) {
        if (place == Place.ANYWHERE || value.isLongText()) {
            matches(writer, text, place, value.fragment());
        } else {
            Slot pattern = value.slot().then(SqlType.TEXT, needle -> pattern(place, String.valueOf(needle)));
            writer.write(text).keyword(Keyword.GLOB).param(pattern);
        }
    }

    private static String pattern(Place place, String value) {
        String literal = value.replace("[", "[[]").replace("*", "[*]").replace("?", "[?]");
        return place == Place.START ? literal + "*" : "*" + literal;
    }
}
