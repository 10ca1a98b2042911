package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** How a database looks for a regular expression in a text. */
public enum RegexMatching {
    /** PostgreSQL: {@code text ~ pattern}. */
    OPERATOR {
        @Override
        void found(SqlWriter writer, Fragment text, Fragment pattern, boolean folds) {
            writer.write(text)
                    .symbol(folds ? Symbol.MATCHES_FOLDED : Symbol.MATCHES)
                    .write(pattern);
        }
    },
    /** MySQL: {@code REGEXP_LIKE(text, pattern, flags)}. */
    REGEXP_LIKE {
        @Override
        void found(SqlWriter writer, Fragment text, Fragment pattern, boolean folds) {
            writer.call(SqlFunction.REGEXP_LIKE)
                    .write(text)
                    .comma()
                    .write(pattern)
                    .comma()
                    .text(folds ? Literal.FOLDING : Literal.CASE_SENSITIVE)
                    .close();
        }
    },
    /** MariaDB: {@code text REGEXP pattern}, the flags within the pattern. */
    REGEXP {
        @Override
        Operand.Bound prepared(Operand.Bound pattern, boolean folds) {
            Slot flagged = super.prepared(pattern, folds).slot().then(SqlType.TEXT, text -> flags(folds) + text);
            return new Operand.Bound(flagged, pattern.fact());
        }

        @Override
        Fragment prepared(Fragment pattern, boolean folds) {
            return writer -> writer.call(SqlFunction.CONCAT)
                    .param(flags(folds), SqlType.TEXT)
                    .comma()
                    .write(pattern)
                    .close();
        }

        private static String flags(boolean folds) {
            return folds ? "(?i)" : "(?-i)";
        }

        @Override
        void found(SqlWriter writer, Fragment text, Fragment pattern, boolean folds) {
            writer.write(text).keyword(Keyword.REGEXP).write(pattern);
        }
    },
    /** SQLite: a function of ours. */
    FUNCTION {
        @Override
        void found(SqlWriter writer, Fragment text, Fragment pattern, boolean folds) {
            writer.call(folds ? SqlFunction.RYX_IREGEXP : SqlFunction.RYX_REGEXP)
                    .write(text)
                    .comma()
                    .write(pattern)
                    .close();
        }
    };

    /** Writes a condition that a pattern is found in a text. */
    public final void matches(SqlWriter writer, Fragment text, Operand pattern, boolean folds) {
        Fragment found = pattern instanceof Operand.Bound bound
                ? prepared(bound, folds).fragment()
                : prepared(pattern.fragment(), folds);
        found(writer, text, found, folds);
    }

    /** The pattern as the database takes it. */
    Operand.Bound prepared(Operand.Bound pattern, boolean folds) {
        return new Operand.Bound(pattern.slot().then(SqlType.TEXT, Regex::checked), pattern.fact());
    }

    /** The pattern as the database takes it. */
    Fragment prepared(Fragment pattern, boolean folds) {
        return pattern;
    }

    abstract void found(SqlWriter writer, Fragment text, Fragment pattern, boolean folds);
}
