package dev.ryx.query.compile;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.dialect.RowBlock;
import dev.ryx.query.plan.Plan;
import dev.ryx.query.plan.SelectPlan;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.ArrayList;

/** Writes {@code UPDATE … SET … WHERE …} and {@code DELETE FROM … WHERE …}. */
final class UpdateWriter {

    private static final Ident NEW = new Ident("changes");
    private static final Ident KEY = new Ident("k");

    private final Dialect dialect;
    private final SelectWriter selects;
    private final InsertWriter inserts;

    UpdateWriter(Dialect dialect, SelectWriter selects, InsertWriter inserts) {
        this.dialect = dialect;
        this.selects = selects;
        this.inserts = inserts;
    }

    void write(SqlWriter writer, Plan.Update update) {
        if (update.rows() != null) {
            rows(writer, update, update.rows());
        } else if (update.readsWhatItSets() && !dialect.has(Feature.SIMULTANEOUS_SET)) {
            joined(writer, update);
        } else {
            SelectWriter readers = readers(update.table().name());
            FromClause.table(writer.keyword(Keyword.UPDATE), dialect, update.table());
            sets(writer, update, readers);
            readers.condition(writer, Keyword.WHERE, update.where());
        }
        inserts.returning(writer, Feature.UPDATE_RETURNING, update.table().name(), update.returning());
    }

    private void sets(SqlWriter writer, Plan.Update update, SelectWriter readers) {
        writer.keyword(Keyword.SET);
        writer.list(update.sets().stream().map(set -> set(readers, set)).toList());
    }

    /** The values are those of other rows: {@code UPDATE … JOIN}, or {@code UPDATE … FROM}. */
    private void rows(SqlWriter writer, Plan.Update update, Plan.NewValues rows) {
        FromClause.table(writer.keyword(Keyword.UPDATE), dialect, update.table());
        if (dialect.updatesJoins()) {
            rows(writer.keyword(Keyword.INNER, Keyword.JOIN), rows);
            selects.condition(writer, Keyword.ON, update.where());
            sets(writer, update, selects);
        } else {
            sets(writer, update, selects);
            rows(writer.keyword(Keyword.FROM), rows);
            selects.condition(writer, Keyword.WHERE, update.where());
        }
    }

    /** A query that is distinct is never made one with the statement around it, which changes a table it reads. */
    private void rows(SqlWriter writer, Plan.NewValues rows) {
        switch (rows) {
            case Plan.NewValues.Bound(RowBlock block, RowBlock.Names names) -> dialect.namedRows(writer, block, names);
            case Plan.NewValues.OfQuery(SelectPlan plan, Ident alias) -> {
                writer.open();
                selects.write(writer, dialect.updatesJoins() ? plan.apart() : plan);
                writer.close().keyword(Keyword.AS).ident(alias);
            }
        }
    }

    void write(SqlWriter writer, Plan.Delete delete) {
        FromClause.table(writer.keyword(Keyword.DELETE, Keyword.FROM), dialect, delete.table());
        readers(delete.table().name()).condition(writer, Keyword.WHERE, delete.where());
        inserts.returning(writer, Feature.DELETE_RETURNING, delete.table().name(), delete.returning());
    }

    private SelectWriter readers(Ident table) {
        return dialect.has(Feature.READS_WHAT_IT_CHANGES) ? selects : new SelectWriter(dialect, table);
    }

    /**
     * {@code UPDATE … INNER JOIN (SELECT key, new values …) SET …}, where the database sets one column after the other
     * and would compute from what is new.
     */
    private void joined(SqlWriter writer, Plan.Update update) {
        FromClause.table(writer.keyword(Keyword.UPDATE), dialect, update.table());
        writer.keyword(Keyword.INNER, Keyword.JOIN);
        writer.open();
        newValues(writer, update);
        writer.close().keyword(Keyword.AS).ident(NEW).keyword(Keyword.ON);
        for (int i = 0; i < update.key().size(); i++) {
            (i == 0 ? writer : writer.keyword(Keyword.AND)).column(NEW, keyLabel(i));
            writer.symbol(Symbol.EQUAL)
                    .column(update.table().name(), update.key().get(i));
        }
        writer.keyword(Keyword.SET);
        var sets = new ArrayList<Fragment>();
        for (int i = 0; i < update.sets().size(); i++) {
            Ident column = update.sets().get(i).column();
            Ident value = label(i);
            sets.add(out -> out.column(update.table().name(), column)
                    .symbol(Symbol.EQUAL)
                    .column(NEW, value));
        }
        writer.list(sets);
    }

    private void newValues(SqlWriter writer, Plan.Update update) {
        writer.keyword(Keyword.SELECT);
        for (int i = 0; i < update.key().size(); i++) {
            (i == 0 ? writer : writer.comma())
                    .column(update.table().name(), update.key().get(i));
            writer.keyword(Keyword.AS).ident(keyLabel(i));
        }
        for (int i = 0; i < update.sets().size(); i++) {
            value(writer.comma(), selects, update.sets().get(i));
            writer.keyword(Keyword.AS).ident(label(i));
        }
        FromClause.table(writer.keyword(Keyword.FROM), dialect, update.table());
        selects.condition(writer, Keyword.WHERE, update.where());
    }

    private static Ident keyLabel(int index) {
        return index == 0 ? KEY : new Ident("k" + index);
    }

    private static Ident label(int index) {
        return new Ident("c" + index);
    }

    private Fragment set(SelectWriter readers, Plan.Set set) {
        return writer -> {
            writer.ident(set.column()).symbol(Symbol.EQUAL);
            value(writer, readers, set);
        };
    }

    /** A decimal with more digits than its column has is rounded: not every database does it by itself. */
    private void value(SqlWriter writer, SelectWriter readers, Plan.Set set) {
        Fragment value = readers.predicates().terms().of(set.value());
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
