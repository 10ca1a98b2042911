package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import java.util.HashSet;

/** One level of a statement: a model's table, what is joined to it, and the names that can be used. */
final class Level {

    private final Engine engine;
    private final Scope scope;
    private final Aliases aliases;
    private final JoinTree tree;
    private final Paths paths;
    private final Terms terms;

    Level(Engine engine, Scope scope, Aliases aliases) {
        this(engine, scope, aliases, aliases.of(scope.model().table()));
    }

    Level(Engine engine, Scope scope, Aliases aliases, Ident root) {
        this.engine = engine;
        this.scope = scope;
        this.aliases = aliases;
        this.tree = new JoinTree(root, aliases);
        this.paths = new Paths(engine.models(), scope.model(), tree);
        this.terms = new Terms(this);
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

    /** The term of an expression that may take every step there is. */
    Term term(Expression expression) {
        return terms.of(expression, null);
    }

    /** A condition of one {@code filter}: its steps to many are its own, and rows that fail it are not wanted. */
    Predicate filter(Condition condition) {
        Conditions.Judged judged = new Conditions(this, new HashSet<>(), true).judge(condition);
        tree.require(judged.needs());
        return judged.predicate().whenOnlyTruthCounts();
    }

    /** A condition on groups, over the steps there are. */
    Predicate groupFilter(Condition condition) {
        return new Conditions(this, null, true).judge(condition).predicate().whenOnlyTruthCounts();
    }

    /** A condition on the rows of a group that an aggregate counts, over the steps there are. */
    Predicate aggregateFilter(Condition condition) {
        return new Conditions(this, null, false).judge(condition).predicate().whenOnlyTruthCounts();
    }
}
