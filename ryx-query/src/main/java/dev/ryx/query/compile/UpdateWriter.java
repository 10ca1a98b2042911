package dev.ryx.query.compile;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.plan.Plan;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** Writes {@code UPDATE … SET … WHERE …} and {@code DELETE FROM … WHERE …}. */
final class UpdateWriter {

    private final Dialect dialect;
    private final SelectWriter selects;

    UpdateWriter(Dialect dialect, SelectWriter selects) {
        this.dialect = dialect;
        this.selects = selects;
    }

    void write(SqlWriter writer, Plan.Update update) {
        writer.keyword(Keyword.UPDATE).ident(update.table()).keyword(Keyword.SET);
        writer.list(update.sets().stream().map(this::set).toList());
        selects.condition(writer, Keyword.WHERE, update.where());
        InsertWriter.returning(writer, update.table(), update.returning());
    }

    void write(SqlWriter writer, Plan.Delete delete) {
        writer.keyword(Keyword.DELETE, Keyword.FROM).ident(delete.table());
        selects.condition(writer, Keyword.WHERE, delete.where());
        InsertWriter.returning(writer, delete.table(), delete.returning());
    }

    private Fragment set(Plan.Set set) {
        return writer -> {
            writer.ident(set.column()).symbol(Symbol.EQUAL);
            value(writer, set);
        };
    }

    /** A decimal with more digits than its column has is rounded: not every database does it by itself. */
    private void value(SqlWriter writer, Plan.Set set) {
        Fragment value = selects.predicates().terms().of(set.value());
        boolean rounds = set.type() instanceof SqlType.Decimal(int _, int scale)
                && set.value().type() instanceof SqlType.Decimal(int _, int given)
                && given > scale;
        if (rounds) {
            dialect.exact(writer, value, ((SqlType.Decimal) set.type()).scale(), true);
        } else {
            writer.write(value);
        }
    }
}
