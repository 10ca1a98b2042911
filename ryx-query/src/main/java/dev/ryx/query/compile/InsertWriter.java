package dev.ryx.query.compile;

import dev.ryx.meta.FieldMeta;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.plan.Plan;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/** Writes {@code INSERT INTO … RETURNING …}. */
final class InsertWriter {

    private final Dialect dialect;

    InsertWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    void write(SqlWriter writer, Plan.Insert insert) {
        writer.keyword(Keyword.INSERT, Keyword.INTO).ident(insert.table());
        if (insert.fields().isEmpty()) {
            writer.keyword(Keyword.DEFAULT, Keyword.VALUES);
        } else {
            columns(writer, insert);
            dialect.insertRows(
                    writer, insert.fields().stream().map(FieldMeta::type).toList(), insert.rows());
        }
        FieldMeta returning = insert.returning();
        if (returning != null) {
            writer.keyword(Keyword.RETURNING).column(insert.table(), returning.column());
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
