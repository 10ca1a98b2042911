package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.Ident;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.plan.JoinTree.Reuse;
import dev.ryx.query.plan.Reading.Judged;
import dev.ryx.query.plan.Reading.Reached;
import dev.ryx.query.plan.SelectPlan.Sort;
import org.jspecify.annotations.Nullable;

/** One level of a statement: a model's table, what is joined to it, and the names that can be used. */
final class Level {

    /** MySQL's limit of SELECTs within SELECTs. */
    private static final int DEEPEST = 61;

    private final Engine engine;
    private final Scope scope;
    private final Aliases aliases;
    private final JoinTree tree;
    private final Paths paths;
    private final Terms terms;
    private final @Nullable Level around;
    private final int depth;

    private Level(Engine engine, Scope scope, Aliases aliases, Ident root, @Nullable Level around) {
        this.engine = engine;
        this.scope = scope;
        this.aliases = aliases;
        this.around = around;
        this.depth = around == null ? 1 : around.depth + 1;
        this.tree = new JoinTree(root, aliases);
        this.paths = new Paths(engine.models(), scope.model(), tree);
        this.terms = new Terms(this);
        if (depth > DEEPEST) {
            throw FieldException.wrongUse(
                    "Queries are nested more than " + DEEPEST + " levels deep.", "Join, or ask in several queries.");
        }
    }

    /** The level of a model's own table. */
    Level(Engine engine, Scope scope, Aliases aliases, @Nullable Level around) {
        this(engine, scope, aliases, aliases.of(scope.model().table()), around);
    }

    /** The level of a table of that name. */
    static Level over(Engine engine, Scope scope, Aliases aliases, Ident root) {
        return new Level(engine, scope, aliases, root, null);
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
        boolean own = terms.areOwn() && tree.root().equals(scope.model().table());
        return own ? engine.columnsOf(scope.model()) : null;
    }

    /** The level of the query around. */
    Level outer() {
        scope.outer();
        return around == null ? this : around;
    }

    /** The plan of a query within this one. */
    SelectPlan subquery(QueryNode query, QueryPlanner.Columns columns) {
        return QueryPlanner.plan(engine, query, columns, aliases, this);
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

    /** A condition on groups, over the steps there are. */
    Predicate groupFilter(Condition condition) {
        return new Reading(this).of(condition, Reuse.ALL, true).predicate();
    }

    /** A term of an order. */
    Sort sort(Ordering ordering) {
        return new Sort(term(ordering.expression()), ordering.descending(), ordering.nulls());
    }
}
