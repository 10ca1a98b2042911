package dev.ryx.query.compile;

import dev.ryx.query.plan.Plan;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** Writes {@code UPDATE … SET … WHERE …} and {@code DELETE FROM … WHERE …}. */
final class UpdateWriter {

    private final SelectWriter selects;

    UpdateWriter(SelectWriter selects) {
        this.selects = selects;
    }

    void write(SqlWriter writer, Plan.Update update) {
        writer.keyword(Keyword.UPDATE).ident(update.table()).keyword(Keyword.SET);
        writer.list(update.sets().stream().map(this::set).toList());
        selects.condition(writer, Keyword.WHERE, update.where());
    }

    void write(SqlWriter writer, Plan.Delete delete) {
        writer.keyword(Keyword.DELETE, Keyword.FROM).ident(delete.table());
        selects.condition(writer, Keyword.WHERE, delete.where());
    }

    private Fragment set(Plan.Set set) {
        return writer -> {
            writer.ident(set.column()).symbol(Symbol.EQUAL);
            selects.predicates().terms().write(writer, set.value());
        };
    }
}
