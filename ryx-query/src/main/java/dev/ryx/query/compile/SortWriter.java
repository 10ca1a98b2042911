package dev.ryx.query.compile;

import dev.ryx.query.ast.Ordering;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.dialect.Support;
import dev.ryx.query.plan.SelectPlan.Sort;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/** Writes one term of an order. */
final class SortWriter {

    private final boolean placesNulls;

    SortWriter(Dialect dialect) {
        this.placesNulls = dialect.support(Feature.NULLS_ORDER) instanceof Support.Native;
    }

    Fragment of(Fragment key, Sort sort) {
        return writer -> write(writer, key, sort);
    }

    private void write(SqlWriter writer, Fragment key, Sort sort) {
        boolean places = sort.nulls() != Ordering.Nulls.DEFAULT;
        if (places && !placesNulls) {
            writer.write(key).keyword(Keyword.IS, Keyword.NULL);
            writer.keyword(sort.nulls() == Ordering.Nulls.FIRST ? Keyword.DESC : Keyword.ASC)
                    .comma();
        }
        writer.write(key).keyword(sort.descending() ? Keyword.DESC : Keyword.ASC);
        if (places && placesNulls) {
            writer.keyword(Keyword.NULLS, sort.nulls() == Ordering.Nulls.FIRST ? Keyword.FIRST : Keyword.LAST);
        }
    }
}
