package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;

/** Lower case by Unicode's simple mapping, character by character, as the databases do it. */
final class CaseFolding {

    private CaseFolding() {}

    static Fragment of(Dialect dialect, Fragment text) {
        return writer -> dialect.lower(writer, text);
    }

    static Operand.Bound of(Operand.Bound value) {
        return new Operand.Bound(value.slot().then(SqlType.TEXT, text -> of(String.valueOf(text))), value.fact());
    }

    /** Not {@link String#toLowerCase()}, which looks at the neighbours of a sigma and may change the length. */
    static String of(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
