package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.lookup.Lookup;
import dev.ryx.query.plan.JoinTree.Reuse;
import dev.ryx.query.plan.Predicate.Right;
import dev.ryx.query.plan.Reading.Judged;
import dev.ryx.query.plan.Reading.Reached;
import dev.ryx.query.sql.Operand;
import java.util.ArrayList;
import java.util.List;

/** Plans what is said of a key of several fields as a whole: that it is a key, or one of several. */
final class KeyConditions {

    private static final List<String> LOOKUPS = List.of("exact", "in", "isnull");

    private final Level level;
    private final Conditions conditions;

    KeyConditions(Level level, Conditions conditions) {
        this.level = level;
        this.conditions = conditions;
    }

    /** What a lookup comes to whose left side {@link CompositeKeys#at ends} at such a key. */
    Judged of(Condition.Leaf leaf, Reuse reuse) {
        Paths.Key key = level.paths().key((FieldPath) leaf.left(), reuse);
        ModelMeta model = key.model();
        return switch (leaf.lookup()) {
            case "exact" -> new Judged(equal(leaf, model, key, reuse), key.needs());
            case "in" -> new Judged(among(leaf, model, key), key.needs());
            case "isnull" -> conditions.lookup(leaf, new Reached(key.columns().getFirst(), key.needs()));
            default -> throw new UnknownLookupException(where(model), leaf.lookup(), leaf.lookup(), LOOKUPS);
        };
    }

    private static String where(ModelMeta model) {
        return model.label() + ".pk";
    }

    private Predicate equal(Condition.Leaf leaf, ModelMeta model, Paths.Key key, Reuse reuse) {
        List<FieldMeta> fields = model.key();
        return switch (leaf.right()) {
            case Expression.Value value -> equal(value, model, key);
            case FieldPath path
            when CompositeKeys.at(path, level.scope()) != null ->
                equal(key, level.paths().key(path, reuse), fields);
            case Expression.Outer(FieldPath path)
            when CompositeKeys.at(path, level.outer().scope()) != null ->
                equal(key, level.outer().paths().key(path, Reuse.ALL), fields);
            default ->
                throw FieldException.wrongValue(
                        where(model), "a key of " + CompositeKeys.names(model), "a single value");
        };
    }

    private Predicate equal(Expression.Value value, ModelMeta model, Paths.Key key) {
        List<FieldMeta> fields = model.key();
        var parts = new ArrayList<Predicate>();
        for (int i = 0; i < fields.size(); i++) {
            Term.Column column = key.columns().get(i);
            Lookup exact =
                    level.engine().registry().lookup("exact", column.type()).orElseThrow();
            var slot = level.engine().inputs().part(value, i, fields.size(), column.type(), where(model));
            parts.add(new Predicate.Matches(column, exact, new Right.Values(new Operand.Bound(slot, value.fact()))));
        }
        return new Predicate.All(parts);
    }

    private static Predicate equal(Paths.Key one, Paths.Key other, List<FieldMeta> fields) {
        var parts = new ArrayList<Predicate>();
        for (int i = 0; i < fields.size(); i++) {
            Term left = one.columns().get(i);
            Term right = other.columns().get(i);
            Types.requireComparable(fields.get(i).name(), left.type(), right.type());
            parts.add(new Predicate.Equal(left, right, false));
        }
        return new Predicate.All(parts);
    }

    private Predicate among(Condition.Leaf leaf, ModelMeta model, Paths.Key key) {
        return switch (leaf.right()) {
            case Expression.ValueList list -> among(list, model, key);
            case Expression.Subquery(var query) -> {
                var columns = query.values().isEmpty() ? QueryPlanner.Columns.KEY : QueryPlanner.Columns.ASKED;
                SelectPlan rows = level.subquery(query, columns);
                requireFitting(model, key, rows);
                yield new Predicate.InQuery(key.columns(), rows);
            }
            default -> throw FieldException.wrongValue(where(model), "a list of keys", "a single value");
        };
    }

    private Predicate among(Expression.ValueList list, ModelMeta model, Paths.Key key) {
        List<SqlType> types = key.columns().stream().map(Term::type).toList();
        return new Predicate.InKeys(key.columns(), level.engine().inputs().keys(list, types, where(model)));
    }

    private static void requireFitting(ModelMeta model, Paths.Key key, SelectPlan rows) {
        if (rows.columns().size() != key.columns().size()) {
            throw FieldException.wrongUse(
                    "The key of " + model.label() + " has " + key.columns().size() + " fields, and the query selects "
                            + rows.columns().size() + " columns.",
                    "Select objects of " + model.label() + ", or a value for each of " + CompositeKeys.names(model)
                            + ".");
        }
        for (int i = 0; i < rows.columns().size(); i++) {
            Types.requireComparable(
                    where(model),
                    key.columns().get(i).type(),
                    rows.columns().get(i).term().type());
        }
    }
}
