package dev.ryx.query;

import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.plan.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds resolved statements the way the ORM does, for tests. */
record Ask(Models models, QueryNode query) {

    static final LookupRegistry LOOKUPS = LookupRegistry.builtIn();

    /** All objects of a model of the {@link Blog}. */
    static Ask all(String label) {
        return new Ask(Blog.MODELS, QueryNode.all(Blog.model(label)));
    }

    Ask filter(Condition... conditions) {
        return with(new Step.Filter(together(conditions)));
    }

    Ask filter(String path, @Nullable Object value) {
        return filter(Terms.q(path, value));
    }

    Ask exclude(Condition... conditions) {
        return with(new Step.Filter(Condition.excluding(together(conditions))));
    }

    Ask exclude(String path, @Nullable Object value) {
        return exclude(Terms.q(path, value));
    }

    private static Condition together(Condition... conditions) {
        return conditions.length == 1 ? conditions[0] : new Condition.And(List.of(conditions));
    }

    Ask annotate(String name, Expression expression) {
        return with(new Step.Annotate(new Selection(name, expression)));
    }

    Ask values(String... paths) {
        return values(Stream.of(paths)
                .map(path -> new Selection(path, new Expression.TextPath(path)))
                .toArray(Selection[]::new));
    }

    Ask values(Selection... selections) {
        return with(new Step.Values(List.of(selections)));
    }

    Ask orderBy(String... terms) {
        return orderBy(Stream.of(terms).map(Ordering::parse).toArray(Ordering[]::new));
    }

    Ask orderBy(Ordering... terms) {
        return new Ask(models, query.ordered(resolver().orderings(List.of(terms), query)));
    }

    Ask distinct() {
        return new Ask(models, query.asDistinct());
    }

    Ask limit(long rows) {
        return new Ask(models, query.withLimit(rows));
    }

    Ask offset(long rows) {
        return new Ask(models, query.withOffset(rows));
    }

    Ask join(String name, QueryNode.Source source, Step.JoinKind kind, Condition on) {
        return with(new Step.Join(name, source, kind, on));
    }

    Ask crossJoin(String name, QueryNode.Source source) {
        return with(new Step.Join(name, source, Step.JoinKind.CROSS, null));
    }

    /** Objects of a model from elsewhere. */
    static Ask from(String label, QueryNode.Source source) {
        return new Ask(Blog.MODELS, QueryNode.from(Blog.model(label), source));
    }

    static QueryNode.Source table(String label) {
        return new QueryNode.Table(Blog.model(label), null);
    }

    Ask with(QueryNode.Cte cte) {
        return new Ask(models, resolver().with(query, cte));
    }

    Ask withCte(String name, Ask rows) {
        return with(new QueryNode.Cte(name, rows.query(), false));
    }

    Ask distinctOn(Expression... expressions) {
        return new Ask(models, query.withDistinct(new QueryNode.Distinct(true, List.of(expressions))));
    }

    Ask lock(QueryNode.Lock.Strength strength, QueryNode.Lock.Wait waiting, FieldPath... of) {
        return new Ask(models, query.withLock(new QueryNode.Lock(strength, waiting, List.of(of))));
    }

    Ask load(Step.Columns... objects) {
        return with(new Step.Load(List.of(objects)));
    }

    Statement select() {
        return new Statement.Select(query);
    }

    Statement count() {
        return new Statement.Count(query);
    }

    Statement exists() {
        return new Statement.Exists(query);
    }

    Statement aggregate(Selection... selections) {
        return new Statement.AggregateAll(query, resolver().selections(List.of(selections), query));
    }

    Statement update(Object... fieldsAndValues) {
        var assignments = new ArrayList<Statement.Assign>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            var given = new Statement.Assign((String) fieldsAndValues[i], Terms.operand(fieldsAndValues[i + 1]));
            assignments.add(resolver().assignment(given, query));
        }
        return new Statement.Update(query, assignments);
    }

    Statement delete() {
        return new Statement.Delete(query);
    }

    ModelMeta model() {
        return models.get(query.model());
    }

    Resolver resolver() {
        return new Resolver(models, LOOKUPS);
    }

    private Ask with(Step step) {
        return new Ask(models, resolver().with(query, step));
    }

    /** Short spellings of nodes. */
    static final class Terms {

        private Terms() {}

        static Condition q(String path, @Nullable Object value) {
            return new Condition.TextLeaf(path, operand(value));
        }

        static Condition leaf(Expression left, String lookup, @Nullable Object value) {
            return new Condition.Leaf(left, lookup, operand(value));
        }

        static Condition and(Condition... parts) {
            return new Condition.And(List.of(parts));
        }

        static Condition or(Condition... parts) {
            return new Condition.Or(List.of(parts));
        }

        static Condition not(Condition part) {
            return Condition.excluding(part);
        }

        static Expression f(String path) {
            return new Expression.TextPath(path);
        }

        static Expression value(@Nullable Object value) {
            return Expression.Value.of(value);
        }

        static Expression operand(@Nullable Object value) {
            return switch (value) {
                case Expression expression -> expression;
                case List<?> list -> new Expression.ValueList(new ArrayList<>(list));
                case null, default -> Expression.Value.of(value);
            };
        }

        static Expression call(Expression.Function function, Object... arguments) {
            return new Expression.Call(
                    function, Stream.of(arguments).map(Terms::operand).toList());
        }

        static Expression plus(Expression left, Object right) {
            return new Expression.Arithmetic(left, Expression.Operator.PLUS, operand(right));
        }

        static Expression minus(Expression left, Object right) {
            return new Expression.Arithmetic(left, Expression.Operator.MINUS, operand(right));
        }

        static Expression times(Expression left, Object right) {
            return new Expression.Arithmetic(left, Expression.Operator.TIMES, operand(right));
        }

        static Expression dividedBy(Expression left, Object right) {
            return new Expression.Arithmetic(left, Expression.Operator.DIVIDE, operand(right));
        }

        static Expression modulo(Expression left, Object right) {
            return new Expression.Arithmetic(left, Expression.Operator.MODULO, operand(right));
        }

        /** The one value of a query, or all its values. */
        static Expression sub(Ask ask) {
            return new Expression.Subquery(ask.query());
        }

        static Condition exists(Ask ask) {
            return new Condition.Exists(ask.query());
        }

        static Expression outer(String path) {
            return new Expression.Outer(f(path));
        }

        static Selection as(String name, Expression expression) {
            return new Selection(name, expression);
        }

        static Aggregate countRows() {
            return new Aggregate(Aggregate.Function.COUNT, null, false, null);
        }

        static Aggregate count(String path) {
            return aggregate(Aggregate.Function.COUNT, f(path));
        }

        static Aggregate countDistinct(String path) {
            return new Aggregate(Aggregate.Function.COUNT, f(path), true, null);
        }

        static Aggregate sum(String path) {
            return aggregate(Aggregate.Function.SUM, f(path));
        }

        static Aggregate avg(String path) {
            return aggregate(Aggregate.Function.AVG, f(path));
        }

        static Aggregate min(String path) {
            return aggregate(Aggregate.Function.MIN, f(path));
        }

        static Aggregate max(String path) {
            return aggregate(Aggregate.Function.MAX, f(path));
        }

        static Aggregate aggregate(Aggregate.Function function, Expression operand) {
            return new Aggregate(function, operand, false, null);
        }

        static Aggregate filtered(Aggregate aggregate, Condition filter) {
            return new Aggregate(aggregate.function(), aggregate.operand(), aggregate.distinct(), filter);
        }

        static Ordering asc(Expression expression) {
            return new Ordering(expression, false, Ordering.Nulls.DEFAULT);
        }

        static Ordering desc(Expression expression) {
            return new Ordering(expression, true, Ordering.Nulls.DEFAULT);
        }
    }
}
