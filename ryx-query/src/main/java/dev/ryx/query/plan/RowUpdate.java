package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.dialect.RowBlock;
import java.util.ArrayList;
import java.util.List;

/** Plans new values for rows, of their own for each row: the rows are joined to a table of keys and values. */
final class RowUpdate {

    private static final Ident NEW = new Ident("changes");

    private final Engine engine;
    private final ModelMeta model;
    private final List<FieldMeta> key;
    private final List<FieldMeta> columns = new ArrayList<>();

    /**
     * @param fields the fields that change
     */
    RowUpdate(Engine engine, ModelMeta model, List<FieldMeta> fields) {
        if (fields.isEmpty() || fields.stream().anyMatch(FieldMeta::primaryKey)) {
            throw FieldException.wrongUse("Rows are updated in fields other than their key.", "Name such fields.");
        }
        this.engine = engine;
        this.model = model;
        this.key = model.key();
        this.columns.addAll(key);
        this.columns.addAll(fields);
    }

    Plan.Update plan(Rows rows) {
        int count = rows.count();
        if (count == 0) {
            throw new IllegalArgumentException("an UPDATE of no row");
        }
        var names = new RowBlock.Names(
                NEW,
                labels(),
                model.table(),
                columns.stream().map(FieldMeta::column).toList());
        var block =
                new RowBlock(count, columns.stream().map(FieldMeta::type).toList(), RowCells.of(model, columns, rows));
        var sets = new ArrayList<Plan.Set>();
        for (int i = key.size(); i < columns.size(); i++) {
            FieldMeta field = columns.get(i);
            sets.add(new Plan.Set(field.column(), field.type(), given(names, i)));
        }
        var tied = new ArrayList<Predicate>();
        for (int i = 0; i < key.size(); i++) {
            FieldMeta field = key.get(i);
            var own = new Term.Column(model.table(), field.column(), field.type(), false);
            tied.add(new Predicate.Equal(own, given(names, i), false));
        }
        return new Plan.Update(
                engine.table(model),
                key.stream().map(FieldMeta::column).toList(),
                sets,
                new Plan.NewValues.Bound(block, names),
                Predicate.all(tied),
                List.of());
    }

    private List<Ident> labels() {
        var labels = new ArrayList<Ident>();
        for (int i = 0; i < columns.size(); i++) {
            labels.add(new Ident("c" + i));
        }
        return labels;
    }

    private Term.Column given(RowBlock.Names names, int index) {
        FieldMeta field = columns.get(index);
        return new Term.Column(names.table(), names.columns().get(index), field.type(), field.nullable());
    }
}
