package dev.ryx.query;

import dev.ryx.meta.Ident;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Input;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.cache.BoundedTable;
import dev.ryx.query.sql.CompiledBatch;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.Draft;
import dev.ryx.query.sql.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shape of statements, and the SQL that they share.
 *
 * <p>Planning compares expressions, so that a statement may look otherwise where two of its values happen to be equal: which
 * of them are is part of the shape, unless the statement only compares columns with values. A value object that stood in
 * several places may have been written for any of them, so that the values there have to be equal again.
 */
final class Shape implements BoundedTable.Entry {

    /** Nodes that hold values merely to compare columns with them. */
    private static final Set<Class<?>> COMPARE_ONLY = Set.of(
            Statement.Select.class,
            Statement.Count.class,
            Statement.Exists.class,
            Statement.Delete.class,
            QueryNode.class,
            QueryNode.Table.class,
            QueryNode.Distinct.class,
            Ordering.class,
            Step.Filter.class,
            Condition.And.class,
            Condition.Or.class,
            Condition.Not.class,
            Condition.IsTrue.class,
            Condition.Leaf.class,
            Condition.TextLeaf.class,
            Expression.TextPath.class,
            Expression.Transform.class,
            Expression.Value.class,
            Expression.ValueList.class);

    private final int hash;
    private final @Nullable Ident schema;
    private final @Nullable Object[] pieces;
    private final int inputCount;
    private final int @Nullable [] equalInputs;
    private final int[] sharedInputs;
    private final Template template;

    private Shape(int hash, @Nullable Ident schema, ShapeRecord shape, Template template) {
        this.hash = hash;
        this.schema = schema;
        this.pieces = shape.pieces();
        this.inputCount = shape.inputs().size();
        this.equalInputs = shape.inputs().size() < 2 || comparesOnly(shape)
                ? null
                : firstEqual(shape.inputs().toArray());
        this.sharedInputs = sharedInputs(shape.inputs());
        this.template = template;
    }

    /** The shape of a statement and the SQL that was written for it, in a schema. */
    static Shape of(Statement statement, @Nullable Ident schema, int hash, Draft draft) {
        var shape = new ShapeRecord(statement);
        var numbers = new IdentityHashMap<Object, Integer>();
        for (int i = 0; i < shape.inputs().size(); i++) {
            numbers.putIfAbsent(shape.inputs().get(i), i);
        }
        Template template = draft.template(source -> Objects.requireNonNull(numbers.get(source), "not in the tree"));
        return new Shape(hash, schema, shape, template);
    }

    @Override
    public int hash() {
        return hash;
    }

    /** The SQL with the values of a statement; null if it is not of this shape, or in another schema. */
    @Nullable
    CompiledQuery bind(Statement statement, @Nullable Ident in) {
        Object[] inputs = inputs(statement, in);
        return inputs == null ? null : template.bind(inputs, textsFit(statement));
    }

    /** The SQL with the values of each row of an INSERT by itself; null if one row is not of this shape. */
    @Nullable
    CompiledBatch bindEach(Statement.Insert insert, @Nullable Ident in) {
        Statement.Insert first = insert.of(0);
        Object[] inputs = inputs(first, in);
        if (inputs == null) {
            return null;
        }
        CompiledBatch together = template.bindEach(
                insert.rows(), insert.rows().count(), insert.rows().textsFit());
        if (together != null) {
            return together;
        }
        int place = Arrays.asList(inputs).indexOf(first.rows());
        var each = new ArrayList<CompiledQuery>(insert.rows().count());
        for (int row = 0; row < insert.rows().count(); row++) {
            inputs[place] = insert.rows().part(row, 1);
            each.add(template.bind(inputs, insert.rows().textsFit()));
        }
        return CompiledBatch.of(each);
    }

    /** All that an INSERT of rows binds is in its rows. */
    private static boolean textsFit(Statement statement) {
        return statement instanceof Statement.Insert insert && insert.rows().textsFit();
    }

    private Object @Nullable [] inputs(Statement statement, @Nullable Ident in) {
        if (!Objects.equals(schema, in)) {
            return null;
        }
        Object[] inputs = ShapeMatch.inputs(statement, pieces, inputCount);
        return inputs == null || !areEqualAgain(inputs) ? null : inputs;
    }

    private boolean areEqualAgain(Object[] inputs) {
        for (int i = 0; i < sharedInputs.length; i += 2) {
            if (!inputs[sharedInputs[i]].equals(inputs[sharedInputs[i + 1]])) {
                return false;
            }
        }
        return equalInputs == null || Arrays.equals(equalInputs, firstEqual(inputs));
    }

    /** Pairs of places at which the same object stands. */
    private static int[] sharedInputs(List<Input> inputs) {
        var places = new IdentityHashMap<Input, Integer>();
        var pairs = new ArrayList<Integer>();
        for (int i = 0; i < inputs.size(); i++) {
            Integer before = places.putIfAbsent(inputs.get(i), i);
            if (before != null) {
                pairs.add(before);
                pairs.add(i);
            }
        }
        return pairs.stream().mapToInt(Integer::intValue).toArray();
    }

    /** For each input the number of the first that is equal to it. */
    private static int[] firstEqual(Object[] inputs) {
        var first = new int[inputs.length];
        Map<Object, Integer> seen = HashMap.newHashMap(inputs.length);
        for (int i = 0; i < inputs.length; i++) {
            Integer before = seen.putIfAbsent(inputs[i], i);
            first[i] = before == null ? i : before;
        }
        return first;
    }

    private static boolean comparesOnly(ShapeRecord shape) {
        for (Object piece : shape.pieces()) {
            if (piece instanceof Class<?> kind && Node.class.isAssignableFrom(kind) && !COMPARE_ONLY.contains(kind)) {
                return false;
            }
        }
        return true;
    }
}
