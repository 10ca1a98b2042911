package dev.ryx.query;

import dev.ryx.query.ast.Input;
import dev.ryx.query.cache.BoundedTable;
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
    private final int[] equalInputs;
    private final Template template;

    private Shape(ShapeReading reading, Template template) {
        this.hash = reading.hash();
        this.pieces = reading.pieces();
        this.equalInputs = equalInputs(reading);
        this.template = template;
    }

    static Shape of(ShapeReading reading, Draft draft) {
        var numbers = new IdentityHashMap<Object, Integer>();
        for (int i = 0; i < reading.inputCount(); i++) {
            numbers.putIfAbsent(reading.inputs()[i], i);
        }
        Template template = draft.template(source -> Objects.requireNonNull(numbers.get(source), "not in the tree"));
        return new Shape(reading, template);
    }

    @Override
    public int hash() {
        return hash;
    }

    /** The SQL, without its values. */
    Template template() {
        return template;
    }

    /** Whether the SQL serves a statement. */
    boolean fits(ShapeReading reading) {
        if (!reading.isMadeOf(pieces)) {
            return false;
        }
        Object[] inputs = reading.inputs();
        for (int i = 0; i < equalInputs.length; i += 2) {
            if (!inputs[equalInputs[i]].equals(inputs[equalInputs[i + 1]])) {
                return false;
            }
        }
        return true;
    }

    private static int[] equalInputs(ShapeReading reading) {
        List<Integer> pairs = new ArrayList<>();
        Map<Input, Integer> seen = new HashMap<>();
        for (int i = 0; i < reading.inputCount(); i++) {
            Integer before = seen.putIfAbsent((Input) reading.inputs()[i], i);
            if (before != null) {
                pairs.add(before);
                pairs.add(i);
            }
        }
        return pairs.stream().mapToInt(Integer::intValue).toArray();
    }
}
