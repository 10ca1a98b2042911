package dev.ryx.query.plan;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.plan.Reading.Reached;
import dev.ryx.query.plan.SelectPlan.Output;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import dev.ryx.query.sql.WrittenOnce;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The columns of a model's own table, as queries for its objects select them: the same for each of them. */
public final class ModelColumns extends AbstractList<Output> implements RandomAccess {

    private final List<Output> outputs;
    private final List<ResultColumn> resultColumns;
    private final Map<String, Reached> byField = new HashMap<>();
    private final WrittenOnce text = new WrittenOnce();

    ModelColumns(ModelMeta model) {
        this.outputs =
                model.fields().stream().map(field -> output(model, field)).toList();
        this.resultColumns = model.fields().stream()
                .map(field -> new ResultColumn(field.name(), field.type()))
                .toList();
        outputs.forEach(output -> byField.put(output.name(), new Reached(output.term(), JoinTree.NONE)));
    }

    private static Output output(ModelMeta model, FieldMeta field) {
        var column = Term.Column.ofModel(model.table(), field.column(), field.type(), field.nullable());
        return new Output(field.name(), column, null);
    }

    @Override
    public Output get(int index) {
        return outputs.get(index);
    }

    @Override
    public int size() {
        return outputs.size();
    }

    /** The column of a field by that Java name; null for none. */
    @Nullable
    Reached column(String field) {
        return byField.get(field);
    }

    /** What the backend reads. */
    public List<ResultColumn> resultColumns() {
        return resultColumns;
    }

    /** The columns as statements write them. */
    public WrittenOnce text() {
        return text;
    }
}
