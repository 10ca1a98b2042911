package dev.ryx.query.compile;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.plan.Plan;
import dev.ryx.query.plan.SelectPlan;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
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
        writer.keyword(Keyword.INSERT, Keyword.INTO).ident(insert.table());
        if (insert.fields().isEmpty()) {
            writer.keyword(Keyword.DEFAULT, Keyword.VALUES);
        } else {
            columns(writer, insert);
            switch (insert.rows()) {
                case Plan.InsertRows.Bound(var block) -> dialect.insertRows(writer, block);
                case Plan.InsertRows.OfQuery(SelectPlan plan) -> selects.write(writer, plan);
            }
        }
        returning(writer, insert.table(), insert.returning());
    }

    /** Writes {@code RETURNING …}. */
    static void returning(SqlWriter writer, Ident table, List<FieldMeta> fields) {
        if (!fields.isEmpty()) {
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
