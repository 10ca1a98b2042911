package dev.ryx.query.plan;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.lookup.Lookup;
import dev.ryx.query.lookup.Operand;
import dev.ryx.query.plan.JoinTree.Node;
import dev.ryx.query.plan.Paths.Split;
import dev.ryx.query.plan.Predicate.Right;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans the conditions of one {@code filter}.
 *
 * <p>A lookup over a relation to many joins where it stands for itself, so that several lookups speak of one related
 * row; below a negation it becomes EXISTS, because "no related row matches" is not "some related row does not match".
 */
final class Conditions {

    private final Level level;
    private final @Nullable Set<Node> reusable;
    private final boolean splits;

    /**
     * @param reusable the steps to many that may be taken again, or null for all
     * @param splits whether a negated lookup over a relation to many is about all related rows; otherwise it is about
     *     the joined one
     */
    Conditions(Level level, @Nullable Set<Node> reusable, boolean splits) {
        this.level = level;
        this.reusable = reusable;
        this.splits = splits;
    }

    /**
     * A condition, and the steps without which it is never true.
     *
     * @param predicate the condition
     * @param needs the steps
     */
    record Judged(Predicate predicate, Set<Node> needs) {}

    Judged judge(Condition condition) {
        return judge(condition, false);
    }

    private Judged judge(Condition condition, boolean negated) {
        return switch (condition) {
            case Condition.And(List<Condition> parts) -> conjunction(judgeAll(parts, negated));
            case Condition.Or(List<Condition> parts) -> disjunction(judgeAll(parts, negated));
            case Condition.Not(Condition part) ->
                new Judged(not(judge(part, true).predicate()), Set.of());
            case Condition.IsTrue(Condition part) -> isTrue(judge(part, negated));
            case Condition.Leaf leaf when isInNothing(leaf) -> new Judged(new Predicate.Constant(false), Set.of());
            case Condition.Leaf leaf -> negated && splits && crossesMany(leaf) ? exists(leaf) : lookup(leaf);
            case Condition.TextLeaf(String path, Expression _) ->
                throw new IllegalStateException("unresolved: " + path);
        };
    }

    private List<Judged> judgeAll(List<Condition> parts, boolean negated) {
        return parts.stream().map(part -> judge(part, negated)).toList();
    }

    private static Judged conjunction(List<Judged> parts) {
        var needs = new HashSet<Node>();
        var predicates = new ArrayList<Predicate>();
        for (Judged part : parts) {
            needs.addAll(part.needs());
            if (part.predicate() instanceof Predicate.Constant(boolean value)) {
                if (!value) {
                    return part;
                }
            } else {
                predicates.add(part.predicate());
            }
        }
        Predicate all = Predicate.all(predicates);
        return new Judged(all == null ? new Predicate.Constant(true) : all, needs);
    }

    private static Judged disjunction(List<Judged> parts) {
        Set<Node> needs = null;
        var predicates = new ArrayList<Predicate>();
        for (Judged part : parts) {
            if (part.predicate() instanceof Predicate.Constant(boolean value)) {
                if (value) {
                    return part;
                }
            } else {
                predicates.add(part.predicate());
                needs = needs == null ? new HashSet<>(part.needs()) : common(needs, part.needs());
            }
        }
        return new Judged(any(predicates), needs == null ? Set.of() : needs);
    }

    private static Set<Node> common(Set<Node> left, Set<Node> right) {
        left.retainAll(right);
        return left;
    }

    private static Predicate any(List<Predicate> parts) {
        return switch (parts.size()) {
            case 0 -> new Predicate.Constant(false);
            case 1 -> parts.getFirst();
            default -> new Predicate.Any(List.copyOf(parts));
        };
    }

    private static Predicate not(Predicate part) {
        if (part instanceof Predicate.Constant(boolean value)) {
            return new Predicate.Constant(!value);
        }
        return part instanceof Predicate.Negated(Predicate inner) ? inner : new Predicate.Negated(part);
    }

    private static Judged isTrue(Judged part) {
        Predicate predicate = part.predicate();
        return predicate.certain() ? part : new Judged(new Predicate.IsTrue(predicate), part.needs());
    }

    private static boolean isInNothing(Condition.Leaf leaf) {
        return leaf.right() instanceof Expression.ValueList(List<?> values) && values.isEmpty();
    }

    private Judged lookup(Condition.Leaf leaf) {
        Terms.Reached left = level.terms().reach(leaf.left(), reusable);
        Lookup lookup = level.engine()
                .registry()
                .lookup(leaf.lookup(), left.term().type())
                .orElseThrow();
        var needs = new HashSet<>(left.needs());
        Right right = right(leaf.right(), lookup, left.term().type(), needs);
        if (right instanceof Right.Values(Operand operand) && !lookup.rejectsNull(operand)) {
            needs.clear();
        }
        return new Judged(new Predicate.Matches(left.term(), lookup, right), needs);
    }

    private Right right(Expression expression, Lookup lookup, SqlType left, Set<Node> needs) {
        if (expression instanceof Expression.Value(Object value, SqlType type)) {
            return new Right.Values(new Operand.Bound(value, Objects.requireNonNull(type)));
        }
        if (expression instanceof Expression.ValueList(List<@Nullable Object> values)) {
            List<Object> given = values.stream().map(Objects::requireNonNull).toList();
            return new Right.Values(new Operand.BoundList(given, Coercion.widest(lookup.operandType(left))));
        }
        Terms.Reached other = level.terms().reach(expression, reusable);
        needs.addAll(other.needs());
        return new Right.Of(other.term());
    }

    private boolean crossesMany(Condition.Leaf leaf) {
        var grouping = new Grouping(level.scope());
        return Grouping.expressions(leaf).stream()
                .flatMap(side -> grouping.ownPaths(side).stream())
                .anyMatch(path -> level.paths().splitAtMany(path).isPresent());
    }

    private Judged exists(Condition.Leaf leaf) {
        Optional<Judged> bare = hasRelated(leaf);
        if (bare.isPresent()) {
            return bare.get();
        }
        Optional<FieldPath> only = onlyPath(leaf.left());
        boolean simple =
                only.isPresent() && isValue(leaf.right()) && !leaf.lookup().equals("isnull");
        SelectPlan related = simple ? relatedRows(leaf, only.get()) : sameRow(leaf);
        return new Judged(new Predicate.Exists(related), Set.of());
    }

    /** Whether a relation to many is NULL: whether there is no related row at all. */
    private Optional<Judged> hasRelated(Condition.Leaf leaf) {
        if (!leaf.lookup().equals("isnull")
                || !(leaf.left() instanceof FieldPath path)
                || !(leaf.right() instanceof Expression.Value(Object none, SqlType _))) {
            return Optional.empty();
        }
        return level.paths()
                .splitAtMany(path)
                .filter(split -> split.after().steps().isEmpty())
                .map(split -> new Predicate.Exists(tiedRows(split, null)))
                .map(some -> new Judged(Boolean.TRUE.equals(none) ? not(some) : some, Set.of()));
    }

    private static boolean isValue(Expression expression) {
        return expression instanceof Expression.Value || expression instanceof Expression.ValueList;
    }

    /** The path under the transforms of an expression that is nothing else. */
    private static Optional<FieldPath> onlyPath(Expression expression) {
        if (expression instanceof Expression.Transform(Expression operand, String _)) {
            return onlyPath(operand);
        }
        return expression instanceof FieldPath path ? Optional.of(path) : Optional.empty();
    }

    /** The related rows that match: a query over the table behind the first relation to many. */
    private SelectPlan relatedRows(Condition.Leaf leaf, FieldPath path) {
        return tiedRows(level.paths().splitAtMany(path).orElseThrow(), leaf);
    }

    private SelectPlan tiedRows(Split split, Condition.@Nullable Leaf leaf) {
        Term outer = level.term(split.before());
        return switch (split.link().via()) {
            case Link.Backward(FieldMeta field) ->
                rowsOf(split.link().to(), field.column(), outer, replaced(leaf, split.after()));
            case Link.Through via -> {
                ModelMeta joinTable = level.engine().models().joinTable(via);
                var steps = new ArrayList<>(List.of(via.far().text()));
                steps.addAll(split.after().steps());
                yield rowsOf(joinTable, via.near(), outer, replaced(leaf, new FieldPath(steps)));
            }
            case Link.Forward _ -> throw new IllegalStateException("a foreign key leads to one row");
        };
    }

    private static Condition.@Nullable Leaf replaced(Condition.@Nullable Leaf leaf, FieldPath path) {
        return leaf == null ? null : new Condition.Leaf(replaced(leaf.left(), path), leaf.lookup(), leaf.right());
    }

    private static Expression replaced(Expression expression, FieldPath path) {
        return expression instanceof Expression.Transform(Expression operand, String name)
                ? new Expression.Transform(replaced(operand, path), name)
                : path;
    }

    /** The same row once more, with its relations joined: right for every lookup. */
    private SelectPlan sameRow(Condition.Leaf leaf) {
        ModelMeta model = level.scope().model();
        return rowsOf(model, model.primaryKey().column(), level.term(FieldPath.ROOT), leaf);
    }

    private SelectPlan rowsOf(ModelMeta model, Ident column, Term outer, Condition.@Nullable Leaf leaf) {
        Scope scope = model.equals(level.scope().model()) ? level.scope() : new Scope(model, Map.of());
        var inner = new Level(level.engine(), scope, level.aliases());
        var tied = new Predicate.Equal(new Term.Column(inner.tree().root(), column, outer.type(), false), outer, false);
        return QueryPlanner.anyRow(inner, leaf == null ? tied : new Predicate.All(List.of(tied, inner.filter(leaf))));
    }
}
