package dev.ryx.query;

import dev.ryx.query.ast.Input;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.cache.BoundedTable;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.Draft;
import dev.ryx.query.sql.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The shape of statements, and the SQL that they share.
 *
 * <p>Planning compares expressions, so that a statement may look otherwise where two of its values happen to be equal:
 * values that were equal when the SQL was written have to be equal again.
 */
final class Shape implements BoundedTable.Entry {

    private final int hash;
    private final @Nullable Object[] pieces;
    private final int inputCount;
    private final int[] equalInputs;
    private final Template template;

    private Shape(int hash, ShapeRecord shape, Template template) {
        this.hash = hash;
        this.pieces = shape.pieces();
        this.inputCount = shape.inputs().size();
        this.equalInputs = equalInputs(shape.inputs());
        this.template = template;
    }

    /** The shape of a statement and the SQL that was written for it. */
    static Shape of(Statement statement, int hash, Draft draft) {
        var shape = new ShapeRecord(statement);
        var numbers = new IdentityHashMap<Object, Integer>();
        for (int i = 0; i < shape.inputs().size(); i++) {
            numbers.putIfAbsent(shape.inputs().get(i), i);
        }
        Template template = draft.template(source -> Objects.requireNonNull(numbers.get(source), "not in the tree"));
        return new Shape(hash, shape, template);
    }

    @Override
    public int hash() {
        return hash;
    }

    /** The SQL with the values of a statement; null if it is not of this shape. */
    @Nullable
    CompiledQuery bind(Statement statement) {
        Object[] inputs = ShapeMatch.inputs(statement, pieces, inputCount);
        return inputs == null || !areEqualAgain(inputs) ? null : template.bind(inputs);
    }

    private boolean areEqualAgain(Object[] inputs) {
        for (int i = 0; i < equalInputs.length; i += 2) {
            if (!inputs[equalInputs[i]].equals(inputs[equalInputs[i + 1]])) {
                return false;
            }
        }
        return true;
    }

    private static int[] equalInputs(List<Input> inputs) {
        List<Integer> pairs = new ArrayList<>();
        Map<Input, Integer> seen = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            Integer before = seen.putIfAbsent(inputs.get(i), i);
            if (before != null) {
                pairs.add(before);
                pairs.add(i);
            }
        }
        return pairs.stream().mapToInt(Integer::intValue).toArray();
    }
}
