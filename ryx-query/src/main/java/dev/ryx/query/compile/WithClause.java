package dev.ryx.query.compile;

import dev.ryx.meta.Ident;
import dev.ryx.query.plan.SelectPlan.Cte;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/** Writes {@code WITH RECURSIVE name (column, …) AS (…)}. */
final class WithClause {

    private final FromClause from;

    WithClause(FromClause from) {
        this.from = from;
    }

    void write(SqlWriter writer, List<Cte> ctes) {
        writer.keyword(Keyword.WITH);
        if (ctes.stream().anyMatch(Cte::recursive)) {
            writer.keyword(Keyword.RECURSIVE);
        }
        writer.list(ctes.stream().map(this::cte).toList());
    }

    private Fragment cte(Cte cte) {
        return writer -> {
            writer.ident(cte.name()).open();
            writer.list(cte.columns().stream().map(WithClause::name).toList());
            writer.close().keyword(Keyword.AS);
            from.rows(writer, cte.rows());
        };
    }

    private static Fragment name(Ident column) {
        return writer -> writer.ident(column);
    }
}
