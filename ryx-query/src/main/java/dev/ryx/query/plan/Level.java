package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.plan.JoinTree.Reuse;
import dev.ryx.query.plan.Reading.Judged;
import dev.ryx.query.plan.Reading.Reached;
import dev.ryx.query.plan.SelectPlan.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One level of a statement: a model's table, what is joined to it, and the names that can be used. */
final class Level {

    private final Engine engine;
    private final Scope scope;
    private final Aliases aliases;
    private final JoinTree tree;
    private final Paths paths;
    private final Terms terms;
    private final @Nullable Level around;
    private final boolean optional;
    private final @Nullable ModelColumns modelColumns;
    private final int depth;
    private Map<String, Level> joins = Map.of();

    /** The level of rows under that name. */
    Level(Engine engine, Scope scope, Aliases aliases, Ident root, @Nullable Level around, Root.Optional optional) {
        this.engine = engine;
        this.scope = scope;
        this.aliases = aliases;
        this.around = around;
        this.optional = optional != Root.Optional.NEVER;
        this.depth = around == null ? 1 : around.depth + 1;
        this.tree = new JoinTree(engine, root, aliases, optional == Root.Optional.AT_ONCE);
        this.paths = new Paths(engine.models(), scope.model(), tree, this.optional);
        this.terms = new Terms(this);
        this.modelColumns = root.equals(scope.model().table()) ? engine.columnsOf(scope.model()) : null;
        Scope.requireDepth(depth);
    }

    /** The level of a model's own table. */
    Level(Engine engine, Scope scope, Aliases aliases, @Nullable Level around) {
        this(engine, scope, aliases, aliases.of(scope.model().table()), around, Root.Optional.NEVER);
    }

    /** The level of a table of that name. */
    static Level over(Engine engine, Scope scope, Aliases aliases, Ident root) {
        return new Level(engine, scope, aliases, root, null, Root.Optional.NEVER);
    }

    /** A level within this one, whose queries may use its columns. */
    Level within(Scope inner) {
        return new Level(engine, inner, aliases, this);
    }

    Engine engine() {
        return engine;
    }

    Scope scope() {
        return scope;
    }

    Aliases aliases() {
        return aliases;
    }

    JoinTree tree() {
        return tree;
    }

    Paths paths() {
        return paths;
    }

    Terms terms() {
        return terms;
    }

    /** The columns of the model's own table, if it goes by its own name here; null otherwise. */
    @Nullable
    ModelColumns ownColumns() {
        return terms.areOwn() ? modelColumns : null;
    }

    /** A column of the model's own table, if the table goes by its own name and always has a row; null otherwise. */
    @Nullable
    Reached ownColumn(FieldPath path) {
        if (path.steps().size() != 1 || optional) {
            return null;
        }
        ModelColumns own = ownColumns();
        return own == null ? null : own.column(path.steps().getFirst());
    }

    /** The level of the query around. */
    Level outer() {
        scope.outer();
        return around == null ? this : around;
    }

    /** The plan of a query within this one; its order matters only to which rows there are. */
    SelectPlan subquery(QueryNode query, QueryPlanner.Columns columns) {
        boolean ordered = query.isSliced() || !query.distinct().on().isEmpty();
        QueryNode asked = ordered ? query : query.ordered(List.of());
        SelectPlan plan = QueryPlanner.plan(engine, asked.withLock(null), columns, aliases, this, scope.ctes());
        return plan.hasHidden() ? plan.wrapped(aliases.generated()) : plan;
    }

    /** Says what was joined under a name. */
    void join(String name, Level joined) {
        if (joins.isEmpty()) {
            joins = new HashMap<>();
        }
        joins.put(name, joined);
    }

    /** The column of what was joined under a name. */
    Term joined(Expression.Joined joined) {
        Level level = joins.get(joined.join());
        if (level == null) {
            level = Root.unplanned(engine, scope.joined(joined.join()), aliases);
            join(joined.join(), level);
        }
        return level.terms().column(joined.path(), Reuse.ALL).term();
    }

    /** The term of an expression that may take every step there is. */
    Term term(Expression expression) {
        return reached(expression, Reuse.ALL).term();
    }

    /** The term of an expression, with what it needs. */
    Reached reached(Expression expression, Reuse reuse) {
        return new Reading(this).of(expression, reuse);
    }

    /** A condition of one {@code filter}: its steps to many are its own, and rows that fail it are not wanted. */
    Predicate filter(Condition condition) {
        Judged judged = new Reading(this).of(condition, Reuse.own(), true);
        tree.require(judged.needs());
        return judged.predicate();
    }

    /** A condition of one {@code filter} that {@link Queries#comparesOwnColumns}. */
    Predicate filterOwn(Condition condition) {
        Judged judged = new Conditions(this).onOwnColumns(Grouping.flat(condition), Reuse.own());
        tree.require(judged.needs());
        return judged.predicate();
    }

    /** A condition of a join: a step to many is its own, and rows that fail it may be wanted all the same. */
    Predicate joinCondition(Condition condition) {
        return new Reading(this).of(condition, Reuse.own(), true).predicate();
    }

    /** A condition on groups, over the steps there are. */
    Predicate groupFilter(Condition condition) {
        return new Reading(this).of(condition, Reuse.ALL, true).predicate();
    }

    /** A term of an order. */
    Sort sort(Ordering ordering) {
        return new Sort(term(ordering.expression()), ordering.descending(), ordering.nulls());
    }
}
