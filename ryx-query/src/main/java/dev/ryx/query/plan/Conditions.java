package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.lookup.Lookup;
import dev.ryx.query.plan.JoinTree.Reuse;
import dev.ryx.query.plan.Paths.Split;
import dev.ryx.query.plan.Predicate.Right;
import dev.ryx.query.plan.Reading.Asked;
import dev.ryx.query.plan.Reading.Judged;
import dev.ryx.query.plan.Reading.Reached;
import dev.ryx.query.plan.Reading.Result;
import dev.ryx.query.sql.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans the conditions of one {@code filter}.
 *
 * <p>A lookup over a relation to many joins where it stands for itself, so that several lookups speak of one related
 * row; below a negation it becomes EXISTS, because "no related row matches" is not "some related row does not match".
 */
final class Conditions {

    private static final Judged TRUE = new Judged(Predicate.Constant.TRUE, JoinTree.NONE);
    private static final Judged FALSE = new Judged(Predicate.Constant.FALSE, JoinTree.NONE);

    private final Level level;

    Conditions(Level level) {
        this.level = level;
    }

    /** Whether what a lookup compares with is bound as it stands, or is a query that the lookup takes as a whole. */
    static boolean isBound(Expression right) {
        return right instanceof Expression.Value || right instanceof Expression.ValueList;
    }

    /** What a condition comes to that needs none of its parts; null for one that does. */
    @Nullable
    Judged alone(Condition condition, Asked asked) {
        return switch (condition) {
            case Condition.Leaf leaf when isInNothing(leaf) -> FALSE;
            case Condition.Leaf leaf when asked.negated() && asked.splits() && crossesMany(leaf) -> exists(leaf);
            case Condition.Leaf leaf when Queries.comparesOwnColumn(leaf) -> onOwnColumn(leaf, asked.reuse());
            case Condition.Leaf leaf when isOnKey(leaf) -> onKey(leaf, asked.reuse());
            case Condition.Leaf(Expression left, String lookup, Expression.Subquery(QueryNode query))
            when lookup.equals("in") -> among(left, query, asked);
            case Condition.Exists(QueryNode query) ->
                certain(new Predicate.Exists(level.subquery(query, QueryPlanner.Columns.NONE)));
            case Condition.TextLeaf(String path, Expression _) ->
                throw new IllegalStateException("unresolved: " + path);
            default -> null;
        };
    }

    /** What a condition comes to that {@link Queries#comparesOwnColumns}: what is not deep needs no {@link Reading}. */
    Judged onOwnColumns(Condition condition, Reuse reuse) {
        return switch (condition) {
            case Condition.Leaf leaf -> isInNothing(leaf) ? FALSE : onOwnColumn(leaf, reuse);
            case Condition.And(List<Condition> parts) -> conjunction(onOwnColumns(parts, reuse));
            case Condition.Or(List<Condition> parts) -> disjunction(onOwnColumns(parts, reuse));
            default -> throw new IllegalStateException("more than comparisons: " + condition.getClass());
        };
    }

    private List<Judged> onOwnColumns(List<Condition> parts, Reuse reuse) {
        var judged = new ArrayList<Judged>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            judged.add(onOwnColumns(parts.get(i), reuse));
        }
        return judged;
    }

    private Judged onOwnColumn(Condition.Leaf leaf, Reuse reuse) {
        boolean isColumn = !(leaf.left() instanceof FieldPath path) || level.ownColumn(path) != null;
        return isColumn || !isOnKey(leaf)
                ? lookup(leaf, level.terms().ownColumn(leaf.left(), reuse))
                : onKey(leaf, reuse);
    }

    private boolean isOnKey(Condition.Leaf leaf) {
        return CompositeKeys.at(leaf.left(), level.scope()) != null;
    }

    private Judged onKey(Condition.Leaf leaf, Reuse reuse) {
        return new KeyConditions(level, this).of(leaf, reuse);
    }

    private static Judged certain(Predicate predicate) {
        return new Judged(predicate, JoinTree.NONE);
    }

    /** What a condition comes to from what its parts came to. */
    Judged together(Condition condition, Asked asked, List<Result> results) {
        return switch (condition) {
            case Condition.And _ -> conjunction(results);
            case Condition.Or _ -> disjunction(results);
            case Condition.Not _ -> certain(not(judged(results.getFirst()).predicate(), asked.truthOnly()));
            case Condition.IsTrue _ ->
                asked.truthOnly() ? judged(results.getFirst()) : isTrue(judged(results.getFirst()));
            case Condition.IsUnknown _ -> isUnknown(judged(results.getFirst()).predicate());
            case Condition.Leaf leaf -> lookup(leaf, results);
            case Condition.Holds _ -> holds((Reached) results.getFirst());
            case Condition.Exists _, Condition.TextLeaf _ -> throw new IllegalStateException("has no parts");
        };
    }

    private static Judged judged(Result result) {
        return (Judged) result;
    }

    private static Judged conjunction(List<? extends Result> results) {
        long needs = JoinTree.NONE;
        var predicates = new ArrayList<Predicate>(results.size());
        for (int i = 0; i < results.size(); i++) {
            Judged part = judged(results.get(i));
            needs |= part.needs();
            if (part.predicate() instanceof Predicate.Constant constant) {
                if (!constant.value()) {
                    return part;
                }
            } else {
                predicates.add(part.predicate());
            }
        }
        Predicate all = Predicate.all(predicates);
        return all == null ? TRUE : new Judged(all, needs);
    }

    private static Judged disjunction(List<? extends Result> results) {
        long needs = -1;
        var predicates = new ArrayList<Predicate>(results.size());
        for (int i = 0; i < results.size(); i++) {
            Judged part = judged(results.get(i));
            if (part.predicate() instanceof Predicate.Constant constant) {
                if (constant.value()) {
                    return part;
                }
            } else {
                predicates.add(part.predicate());
                needs &= part.needs();
            }
        }
        return switch (predicates.size()) {
            case 0 -> FALSE;
            case 1 -> new Judged(predicates.getFirst(), needs);
            default -> new Judged(new Predicate.Any(predicates), needs);
        };
    }

    private static Predicate not(Predicate part, boolean truthOnly) {
        return switch (part) {
            case Predicate.Constant constant -> Predicate.Constant.of(!constant.value());
            case Predicate.Negated negated ->
                truthOnly && negated.part() instanceof Predicate.IsTrue about ? about.part() : negated.part();
            default -> new Predicate.Negated(part);
        };
    }

    private static Judged isTrue(Judged part) {
        Predicate predicate = part.predicate();
        return predicate.certain() ? part : new Judged(new Predicate.IsTrue(predicate), part.needs());
    }

    private static Judged isUnknown(Predicate part) {
        return part.certain() ? FALSE : certain(new Predicate.IsUnknown(part));
    }

    private static Judged holds(Reached reached) {
        Term term = reached.term();
        if (!(term.type() instanceof SqlType.Bool)) {
            throw FieldException.wrongValue(
                    "A condition", "a truth value", term.type().label());
        }
        Predicate predicate = term instanceof Term.Test test ? test.predicate() : new Predicate.Holds(term);
        return new Judged(predicate, reached.needs());
    }

    private static boolean isInNothing(Condition.Leaf leaf) {
        return leaf.right() instanceof Expression.ValueList list
                && list.slots() == 0
                && leaf.lookup().equals("in");
    }

    private Judged lookup(Condition.Leaf leaf, List<Result> results) {
        Reached left = (Reached) results.getFirst();
        return results.size() > 1 ? lookup(leaf, left, (Reached) results.getLast()) : lookup(leaf, left);
    }

    private Judged lookup(Condition.Leaf leaf, Reached left, Reached other) {
        SqlType type = left.term().type();
        Lookup lookup = lookupOf(leaf, type);
        requireOperand(leaf, lookup, type, other.term().type());
        var matches = new Predicate.Matches(left.term(), lookup, new Right.Of(other.term()));
        return new Judged(matches, left.needs() | other.needs());
    }

    /** A lookup that compares a term with bound values. */
    Judged lookup(Condition.Leaf leaf, Reached left) {
        SqlType type = left.term().type();
        Lookup lookup = lookupOf(leaf, type);
        if (isNull(leaf.right())
                && !(type instanceof SqlType.Json && lookup.name().equals("exact"))) {
            return againstNull(leaf, lookup, left);
        }
        Operand operand = operand(leaf, lookup, type);
        if (operand == null || matchesNothing(lookup, operand)) {
            return FALSE;
        }
        long needs = lookup.rejectsNull(operand) ? left.needs() : JoinTree.NONE;
        return new Judged(new Predicate.Matches(left.term(), lookup, new Right.Values(operand)), needs);
    }

    private static boolean isNull(Expression right) {
        return right instanceof Expression.Value(Object value, SqlType _) && value == null;
    }

    private static boolean matchesNothing(Lookup lookup, Operand operand) {
        return lookup.emptyMatchesNothing() && operand instanceof Operand.BoundList list && list.count() == 0;
    }

    private Lookup lookupOf(Condition.Leaf leaf, SqlType type) {
        return level.engine()
                .registry()
                .lookup(leaf.lookup(), type)
                .orElseThrow(() -> new UnknownLookupException(
                        place(leaf.left()).toString(),
                        leaf.lookup(),
                        leaf.lookup(),
                        level.engine().registry().namesFor(type)));
    }

    private Place place(Expression expression) {
        return new Place(level.engine().models(), level.scope().model(), expression);
    }

    /** {@code x = None} is Django's spelling of {@code x IS NULL}; nothing else can be compared with NULL. */
    private Judged againstNull(Condition.Leaf leaf, Lookup lookup, Reached left) {
        if (!lookup.name().equals("exact") && !lookup.name().equals("iexact")) {
            throw FieldException.badValue(
                    place(leaf.left()).toString(), "\"" + lookup.name() + "\" does not take null.", "Use isnull.");
        }
        return lookup(new Condition.Leaf(leaf.left(), "isnull", Expression.Value.of(true)), left);
    }

    /** Bound values; null for a pair with a NULL in it, which nothing is between. */
    private @Nullable Operand operand(Condition.Leaf leaf, Lookup lookup, SqlType left) {
        Place where = place(leaf.left());
        SqlType type = lookup.operandType(left);
        Expression right = leaf.right();
        return switch (lookup.arity()) {
            case LIST -> counted(list(right, type, where), right, lookup, where);
            case PAIR -> pair(right, type, where);
            case FLAG -> single(right, SqlType.BOOL, where, "true or false");
            case ONE -> single(right, type, where, lookup);
        };
    }

    private Operand.BoundList list(Expression right, SqlType type, Place where) {
        if (!(right instanceof Expression.ValueList values)) {
            throw FieldException.wrongValue(where.toString(), "a list", "a single value");
        }
        return level.engine().inputs().list(values, Coercion.widest(type), where);
    }

    private static Operand.BoundList counted(Operand.BoundList list, Expression right, Lookup lookup, Place where) {
        int wanted = lookup.listLength();
        boolean fits = wanted == Lookup.ANY_LENGTH
                || (right instanceof Expression.ValueList given
                        && given.values().stream().filter(Objects::nonNull).count() == wanted);
        if (!fits) {
            throw FieldException.badValue(
                    where.toString(),
                    "\"" + lookup.name() + "\" takes " + wanted + " values.",
                    "Give as many, none of them null.");
        }
        return list;
    }

    private Operand.@Nullable BoundList pair(Expression right, SqlType type, Place where) {
        Operand.BoundList list = list(right, type, where);
        if (right instanceof Expression.ValueList values && values.values().size() != 2) {
            throw FieldException.badValue(where.toString(), "A range takes two values.", "Use gte or lte for one.");
        }
        return list.count() < 2 ? null : list;
    }

    private Operand single(Expression right, SqlType type, Place where, String wanted) {
        if (!(right instanceof Expression.Value value)) {
            throw FieldException.wrongValue(where.toString(), wanted, "a list");
        }
        return new Operand.Bound(level.engine().inputs().compared(value, type, where), value.fact());
    }

    private Operand single(Expression right, SqlType type, Place where, Lookup lookup) {
        if (right instanceof Expression.ValueList list && type instanceof SqlType.Json) {
            return new Operand.Bound(level.engine().inputs().json(list, where), List.class);
        }
        if (right instanceof Expression.ValueList list && type instanceof SqlType.Array) {
            return new Operand.Bound(level.engine().inputs().array(list, type, where), List.class);
        }
        if (right instanceof Expression.Value value) {
            String wanted = lookup.wantedInsteadOf(value.fact());
            if (wanted != null) {
                throw FieldException.wrongValue(where.toString(), wanted, "a value of another kind");
            }
        }
        return single(right, type, where, "one value");
    }

    private void requireOperand(Condition.Leaf leaf, Lookup lookup, SqlType left, SqlType right) {
        Place where = place(leaf.left());
        if (lookup.arity() == Lookup.Arity.FLAG) {
            throw FieldException.wrongValue(where.toString(), "true or false", "an expression");
        }
        if (!lookup.takesExpressions()) {
            throw FieldException.wrongValue(where.toString(), "a value", "an expression");
        }
        if (lookup.arity() != Lookup.Arity.ONE) {
            throw FieldException.wrongValue(where.toString(), "a list", "a single value");
        }
        Types.requireComparable(where, lookup.operandType(left), right);
    }

    private Judged among(Expression left, QueryNode query, Asked asked) {
        Reached reached = level.reached(left, asked.reuse());
        SelectPlan rows = level.subquery(query, QueryPlanner.Columns.ONE);
        Types.requireComparable(
                place(left),
                reached.term().type(),
                rows.columns().getFirst().term().type());
        return new Judged(new Predicate.InQuery(List.of(reached.term()), rows), reached.needs());
    }

    private boolean crossesMany(Condition.Leaf leaf) {
        return crossesMany(leaf.left()) || (!isBound(leaf.right()) && crossesMany(leaf.right()));
    }

    private boolean crossesMany(Expression side) {
        for (FieldPath path : new Grouping(level.scope()).ownPaths(side)) {
            if (level.paths().crossesMany(path)) {
                return true;
            }
        }
        return false;
    }

    private Judged exists(Condition.Leaf leaf) {
        Optional<Judged> bare = hasRelated(leaf);
        if (bare.isPresent()) {
            return bare.get();
        }
        FieldPath only = onlyPath(leaf.left());
        if (only == null || !isBound(leaf.right()) || leaf.lookup().equals("isnull")) {
            return certain(new Predicate.Exists(sameRow(leaf)));
        }
        return certain(new Predicate.Exists(relatedRows(leaf, only)));
    }

    /** Whether a relation to many is NULL: whether there is no related row at all. */
    private Optional<Judged> hasRelated(Condition.Leaf leaf) {
        boolean asksForNull = leaf.lookup().equals("isnull");
        boolean isNull = leaf.lookup().equals("exact")
                && leaf.right() instanceof Expression.Value(Object value, SqlType _)
                && value == null;
        if (!(asksForNull || isNull)
                || !(leaf.left() instanceof FieldPath path)
                || !(leaf.right() instanceof Expression.Value(Object none, SqlType _))) {
            return Optional.empty();
        }
        return level.paths()
                .splitAtMany(path)
                .filter(split -> split.after().steps().isEmpty())
                .map(split -> new Predicate.Exists(tiedRows(split, null)))
                .map(some -> certain(isNull || Boolean.TRUE.equals(none) ? not(some, false) : some));
    }

    /** The path under the transforms of an expression that is nothing else. */
    private static @Nullable FieldPath onlyPath(Expression expression) {
        Expression inner = expression;
        while (inner instanceof Expression.Transform(Expression operand, String _)) {
            inner = operand;
        }
        return inner instanceof FieldPath path ? path : null;
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
        var names = new ArrayList<String>();
        Expression inner = expression;
        while (inner instanceof Expression.Transform(Expression operand, String name)) {
            names.add(name);
            inner = operand;
        }
        Expression replaced = path;
        for (String name : names.reversed()) {
            replaced = new Expression.Transform(replaced, name);
        }
        return replaced;
    }

    /** The same row once more, with its relations joined: right for every lookup. */
    private SelectPlan sameRow(Condition.Leaf leaf) {
        ModelMeta model = level.scope().model();
        Level inner = levelOf(model);
        var ties = new ArrayList<Predicate>();
        List<Term.Column> outer = level.paths().ownKey();
        List<FieldMeta> key = model.key();
        for (int i = 0; i < outer.size(); i++) {
            ties.add(tie(inner, key.get(i).column(), outer.get(i)));
        }
        return rowsOf(inner, ties, leaf);
    }

    private SelectPlan rowsOf(ModelMeta model, Ident column, Term outer, Condition.@Nullable Leaf leaf) {
        Level inner = levelOf(model);
        return rowsOf(inner, List.of(tie(inner, column, outer)), leaf);
    }

    private Level levelOf(ModelMeta model) {
        Scope scope = model.equals(level.scope().model())
                ? level.scope()
                : Scope.of(model, level.engine().models()).within(level.scope().around());
        return level.within(scope);
    }

    private static Predicate tie(Level inner, Ident column, Term outer) {
        return new Predicate.Equal(new Term.Column(inner.tree().root(), column, outer.type(), false), outer, false);
    }

    private static SelectPlan rowsOf(Level inner, List<Predicate> ties, Condition.@Nullable Leaf leaf) {
        var all = new ArrayList<>(ties);
        if (leaf != null) {
            all.add(inner.filter(leaf));
        }
        return QueryPlanner.anyRow(inner, Objects.requireNonNull(Predicate.all(all)));
    }
}
