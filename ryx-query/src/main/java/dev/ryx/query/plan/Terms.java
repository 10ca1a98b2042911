package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Case;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Window;
import dev.ryx.query.plan.JoinTree.Reuse;
import dev.ryx.query.plan.Reading.Judged;
import dev.ryx.query.plan.Reading.Reached;
import dev.ryx.query.plan.Reading.Result;
import dev.ryx.query.plan.SelectPlan.Sort;
import dev.ryx.query.sql.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the expressions of one query level into terms over its tables. */
final class Terms {

    private final Level level;
    private Map<Expression, Term> known = Map.of();
    private Map<String, Reached> annotations = Map.of();
    private boolean closed;

    Terms(Level level) {
        this.level = level;
    }

    /** Says that an expression is a column already, computed by a query within this one. */
    void define(Expression expression, Term term) {
        if (known.isEmpty()) {
            known = new HashMap<>();
        }
        known.put(expression, term);
    }

    /** Whether every column is one of the tables. */
    boolean areOwn() {
        return known.isEmpty();
    }

    boolean defines(Expression expression) {
        return known.containsKey(expression);
    }

    /** Says that there are no columns but the defined ones: the level is made of groups. */
    void close() {
        closed = true;
    }

    /** The term of an annotation, now: a filter that follows joins anew, and does not change what was annotated. */
    Term annotated(Selection annotation) {
        Reached reached = level.reached(annotation.expression(), Reuse.ALL);
        if (annotations.isEmpty()) {
            annotations = new HashMap<>();
        }
        annotations.put(annotation.name(), reached);
        return reached.term();
    }

    /** The column at the end of a path. */
    Reached column(FieldPath path, Reuse reuse) {
        Term ready = known.get(path);
        if (ready != null) {
            return new Reached(ready, JoinTree.NONE);
        }
        if (closed) {
            throw FieldException.wrongUse(
                    "\"" + path.text() + "\" is not what the query groups by.",
                    "Select it with values(…) before the aggregates.");
        }
        Reached own = level.ownColumn(path);
        if (own != null) {
            return own;
        }
        Paths.Reached reached = level.paths().walk(path, reuse);
        return new Reached(reached.column(), reached.needs());
    }

    /** What {@link Queries#comparesOwnColumn} compares: a column, or transforms of one. */
    Reached ownColumn(Expression side, Reuse reuse) {
        if (side instanceof FieldPath path) {
            return column(path, reuse);
        }
        Reached ready = alone(side);
        if (ready != null || !(side instanceof Expression.Transform(Expression operand, String name))) {
            return Objects.requireNonNull(ready);
        }
        Reached column = ownColumn(operand, reuse);
        return new Reached(transformed(column.term(), name), column.needs());
    }

    /** The term of an expression that needs no part of it; null for one that does. */
    @Nullable
    Reached alone(Expression expression) {
        Term ready = known.isEmpty() ? null : known.get(expression);
        if (ready != null) {
            return new Reached(ready, JoinTree.NONE);
        }
        return switch (expression) {
            case Expression.Value value ->
                new Reached(new Term.Parameter(level.engine().inputs().alone(value), value), JoinTree.NONE);
            case Expression.Annotation(String name) -> annotations.get(name);
            case Expression.Outer(Expression inner) -> new Reached(level.outer().term(inner), JoinTree.NONE);
            case Expression.Joined joined -> new Reached(level.joined(joined), JoinTree.NONE);
            case Expression.Subquery(QueryNode query) -> new Reached(scalar(query), JoinTree.NONE);
            case Expression.ValueList _ ->
                throw FieldException.wrongUse("A list stands where one value is wanted.", "Use it with in or range.");
            case Expression.TextPath(String text) -> throw new IllegalStateException("unresolved: " + text);
            default -> null;
        };
    }

    private Term scalar(QueryNode query) {
        SelectPlan plan = level.subquery(query, QueryPlanner.Columns.ONE);
        return new Term.Scalar(plan);
    }

    /** The term of an expression from what its parts came to. */
    Reached together(Expression expression, List<Result> results) {
        if (expression instanceof Expression.Annotation) {
            return (Reached) results.getFirst();
        }
        return new Reached(term(expression, results), needs(expression, results));
    }

    /** The first value that is not NULL needs none of its arguments' tables, and a group may be empty. */
    private static long needs(Expression expression, List<Result> results) {
        boolean survivesNull = switch (expression) {
            case Expression.Call(Expression.Function function, var _) ->
                function == Expression.Function.COALESCE || function == Expression.Function.CONCAT;
            case Aggregate _, Case _, Window _, Expression.Test _, Expression.Raw _ -> true;
            default -> false;
        };
        long needs = JoinTree.NONE;
        if (!survivesNull) {
            for (Result result : results) {
                needs |= result instanceof Reached(Term _, long needed) ? needed : JoinTree.NONE;
            }
        }
        return needs;
    }

    private Term term(Expression expression, List<Result> results) {
        if (expression instanceof Expression.Test) {
            return new Term.Test(((Judged) results.getFirst()).predicate());
        }
        List<Term> operands = terms(results);
        if (expression instanceof Expression.Transform(Expression _, String name)) {
            return transformed(operands.getFirst(), name);
        }
        SqlType type = level.engine().types().composite(expression, types(operands));
        return switch (expression) {
            case Expression.Arithmetic(Expression _, Expression.Operator operator, Expression _) ->
                new Term.Calculation(operands.getFirst(), operator, right(operator, operands.getLast()), type);
            case Expression.Call(Expression.Function function, var _) ->
                new Term.Call(function, Functions.arguments(function, operands), type);
            case Expression.Cast _ -> new Term.Casted(operands.getFirst(), type);
            case Expression.Typed _ -> new Term.Typed(operands.getFirst(), type);
            case Expression.JsonPath(Expression _, Expression.ValueList keys, boolean asText) ->
                new Term.JsonPath(operands.getFirst(), keys, asText, type);
            case Expression.AtZone(Expression _, Expression.Value zone) ->
                new Term.AtZone(operands.getFirst(), Zones.slot(zone));
            case Expression.Collate(Expression _, var collation) -> new Term.Collated(operands.getFirst(), collation);
            case Expression.Raw(var sql, var _, var _) -> new Term.Raw(sql, operands, type);
            case Aggregate aggregate -> aggregated(aggregate, results.iterator(), type);
            case Case one -> cased(one, results.iterator(), type);
            case Window window -> windowed(window, results.iterator());
            case Window.Call(Window.Function function, var _) ->
                new Term.WindowCall(
                        function,
                        WindowFunctions.arguments(function, operands),
                        type,
                        WindowFunctions.nullable(function, operands));
            default -> throw new IllegalStateException("has no parts: " + expression.getClass());
        };
    }

    private static Term right(Expression.Operator operator, Term right) {
        return operator == Expression.Operator.DIVIDE || operator == Expression.Operator.MODULO
                ? Numbers.divisor(right)
                : right;
    }

    private static List<Term> terms(List<Result> results) {
        var terms = new ArrayList<Term>(results.size());
        for (Result result : results) {
            if (result instanceof Reached(Term term, long _)) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static List<SqlType> types(List<Term> terms) {
        var types = new ArrayList<SqlType>(terms.size());
        for (Term term : terms) {
            types.add(term.type());
        }
        return types;
    }

    private Term transformed(Term operand, String name) {
        return new Term.Transformed(operand, level.engine().types().transform(operand.type(), name));
    }

    private Term aggregated(Aggregate aggregate, Iterator<Result> results, SqlType type) {
        Term operand = aggregate.operand() == null ? null : nextTerm(results);
        Predicate filter = aggregate.filter() == null ? null : nextPredicate(results);
        List<Sort> orderBy = sorts(aggregate.orderBy(), results);
        Expression.Value separator = aggregate.separator();
        Slot between =
                separator == null ? null : level.engine().inputs().compared(separator, SqlType.TEXT, "The separator");
        return new Term.Aggregated(aggregate.function(), operand, aggregate.distinct(), filter, orderBy, between, type);
    }

    private static Term cased(Case node, Iterator<Result> results, SqlType type) {
        var branches = new ArrayList<Term.Case.Branch>();
        for (int i = 0; i < node.branches().size(); i++) {
            branches.add(new Term.Case.Branch(nextPredicate(results), nextTerm(results)));
        }
        return new Term.Case(branches, node.otherwise() == null ? null : nextTerm(results), type);
    }

    private static Term windowed(Window window, Iterator<Result> results) {
        Term function = nextTerm(results);
        WindowFunctions.check(window, function);
        var partitionBy = new ArrayList<Term>();
        for (int i = 0; i < window.partitionBy().size(); i++) {
            partitionBy.add(nextTerm(results));
        }
        List<Sort> orderBy = sorts(window.orderBy(), results);
        if (window.frame() != null) {
            WindowFunctions.checkOrder(window.frame(), orderBy);
        }
        return new Term.Windowed(function, partitionBy, orderBy, window.frame());
    }

    private static List<Sort> sorts(List<Ordering> terms, Iterator<Result> results) {
        var sorts = new ArrayList<Sort>(terms.size());
        for (Ordering term : terms) {
            sorts.add(new Sort(nextTerm(results), term.descending(), term.nulls()));
        }
        return sorts;
    }

    private static Term nextTerm(Iterator<Result> results) {
        return ((Reached) results.next()).term();
    }

    private static Predicate nextPredicate(Iterator<Result> results) {
        return ((Judged) results.next()).predicate();
    }
}
