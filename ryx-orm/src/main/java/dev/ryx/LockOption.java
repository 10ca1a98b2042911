package dev.ryx;

import dev.ryx.expr.RelationExpr;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode.Lock.Wait;

/** What {@link Query#forUpdate} and {@link Query#forShare} are told besides. */
public sealed interface LockOption {

    /** Rows that are locked already make the statement fail: {@code NOWAIT}. */
    LockOption NOWAIT = new Waiting(Wait.NOWAIT);

    /** Rows that are locked already are left out: {@code SKIP LOCKED}. */
    LockOption SKIP_LOCKED = new Waiting(Wait.SKIP_LOCKED);

    /** Writing that changes no key may go on: {@code FOR NO KEY UPDATE}, {@code FOR KEY SHARE}. */
    LockOption NO_KEY = new NoKey();

    /** The rows of the query's own model alone, or with others: {@code OF}. */
    LockOption OF_SELF = new Of(FieldPath.ROOT);

    /** The rows behind a relation, which the query joins: {@code OF}. */
    static LockOption of(RelationExpr<?, ?> relation) {
        return new Of(relation.path());
    }

    /** The rows behind a relation from text, which the query joins: {@code OF}. */
    static LockOption of(String path) {
        return new Of(new Expression.TextPath(path));
    }

    /**
     * What happens if rows are locked already.
     *
     * @param how what
     */
    record Waiting(Wait how) implements LockOption {}

    /** Keys stay as they are. */
    record NoKey() implements LockOption {}

    /**
     * Whose rows are locked.
     *
     * @param path the relation, or the empty path
     */
    record Of(Expression path) implements LockOption {}
}
