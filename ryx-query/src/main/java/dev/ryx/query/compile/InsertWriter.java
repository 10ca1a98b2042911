package dev.ryx.query.compile;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.dialect.Upsert;
import dev.ryx.query.plan.Plan;
import dev.ryx.query.plan.SelectPlan;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.List;

/** Writes {@code INSERT INTO … RETURNING …}. */
final class InsertWriter {

    private final Dialect dialect;
    private final SelectWriter selects;

    InsertWriter(Dialect dialect, SelectWriter selects) {
        this.dialect = dialect;
        this.selects = selects;
    }

    void write(SqlWriter writer, Plan.Insert insert) {
        FromClause.table(writer.keyword(Keyword.INSERT, Keyword.INTO), dialect, insert.table());
        if (insert.fields().isEmpty()) {
            dialect.insertDefaults(writer);
        } else {
            columns(writer, insert);
            rows(writer, insert);
        }
        if (insert.conflict() != null) {
            conflict(writer, insert, insert.conflict());
        }
        returning(writer, Feature.INSERT_RETURNING, insert.table().name(), insert.returning());
    }

    private void rows(SqlWriter writer, Plan.Insert insert) {
        switch (insert.rows()) {
            case Plan.InsertRows.Bound(var block) -> dialect.insertRows(writer, block);
            case Plan.InsertRows.OfQuery(SelectPlan plan)
            when insert.conflict() != null && dialect.upsert().wrapsQueries() ->
                wrapped(writer, plan.labelled(columns(insert)));
            case Plan.InsertRows.OfQuery(SelectPlan plan) -> selects.write(writer, plan);
        }
    }

    /** A query around the one whose rows are inserted, so that they have names. */
    private void wrapped(SqlWriter writer, SelectPlan rows) {
        writer.keyword(Keyword.SELECT).symbol(Symbol.STAR).keyword(Keyword.FROM).open();
        selects.write(writer, rows);
        writer.close().keyword(Keyword.AS).ident(Upsert.NEW);
    }

    private void conflict(SqlWriter writer, Plan.Insert insert, Plan.OnConflict conflict) {
        if (!conflict.on().isEmpty()) {
            dialect.require(Feature.UPSERT_ON_COLUMNS);
        } else if (!conflict.leaves()) {
            dialect.require(Feature.UPSERT_ON_ANY_KEY);
        }
        var rule = new Upsert.Rule(
                insert.table().name(), conflict.key(), conflict.on(), conflict.update(), conflict.counted());
        dialect.upsert().write(writer, rule, insert.rows() instanceof Plan.InsertRows.OfQuery);
    }

    private static List<Ident> columns(Plan.Insert insert) {
        return insert.fields().stream().map(FieldMeta::column).toList();
    }

    /** Writes {@code RETURNING …}. */
    void returning(SqlWriter writer, Feature feature, Ident table, List<FieldMeta> fields) {
        if (!fields.isEmpty()) {
            dialect.require(feature);
            writer.keyword(Keyword.RETURNING);
            boolean first = true;
            for (FieldMeta field : fields) {
                (first ? writer : writer.comma()).column(table, field.column());
                first = false;
            }
        }
    }

    private static void columns(SqlWriter writer, Plan.Insert insert) {
        writer.open()
                .list(insert.fields().stream()
                        .map(field -> (Fragment) out -> out.ident(field.column()))
                        .toList())
                .close();
    }
}
