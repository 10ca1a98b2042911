package dev.ryx.query.compile;

import dev.ryx.query.ast.Ordering;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.plan.SelectPlan.Sort;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/** Writes a term of {@code ORDER BY}, and where its NULLs go. */
final class NullsOrder {

    private NullsOrder() {}

    /**
     * @param term the term itself
     * @param key the term, or its place in the result
     */
    static void write(SqlWriter writer, Dialect dialect, Fragment term, Fragment key, Sort sort) {
        boolean asked = sort.nulls() != Ordering.Nulls.DEFAULT;
        boolean hasWords = dialect.has(Feature.NULLS_ORDER);
        if (asked && !hasWords && isOtherwise(sort)) {
            nullOrNot(writer, term, sort);
        }
        writer.write(key).keyword(sort.descending() ? Keyword.DESC : Keyword.ASC);
        if (asked && hasWords) {
            writer.keyword(Keyword.NULLS, sort.nulls() == Ordering.Nulls.FIRST ? Keyword.FIRST : Keyword.LAST);
        }
    }

    /** Where a database has no words for it, NULL is the least. */
    private static boolean isOtherwise(Sort sort) {
        return sort.descending() == (sort.nulls() == Ordering.Nulls.FIRST);
    }

    private static void nullOrNot(SqlWriter writer, Fragment term, Sort sort) {
        writer.write(term).keyword(Keyword.IS, Keyword.NULL);
        writer.keyword(sort.nulls() == Ordering.Nulls.FIRST ? Keyword.DESC : Keyword.ASC)
                .comma();
    }
}
