package dev.ryx;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.QueryNode.Lock;
import dev.ryx.query.ast.QueryNode.Lock.Strength;
import dev.ryx.query.ast.QueryNode.Lock.Wait;
import dev.ryx.query.ast.Selection;
import dev.ryx.store.Lookups;
import java.util.ArrayList;
import java.util.List;

/** How the options of a lock become one. */
final class RowLock {

    private RowLock() {}

    static Lock update(QueryNode query, LockOption... options) {
        return of(query, hasNoKey(options) ? Strength.NO_KEY_UPDATE : Strength.UPDATE, options);
    }

    static Lock share(QueryNode query, LockOption... options) {
        return of(query, hasNoKey(options) ? Strength.KEY_SHARE : Strength.SHARE, options);
    }

    private static boolean hasNoKey(LockOption... options) {
        return List.of(options).contains(LockOption.NO_KEY);
    }

    private static Lock of(QueryNode query, Strength strength, LockOption... options) {
        Wait wait = Wait.WAIT;
        var of = new ArrayList<FieldPath>();
        for (LockOption option : options) {
            switch (option) {
                case LockOption.Waiting(Wait how) -> wait = how;
                case LockOption.Of(Expression path) -> of.add(resolved(query, path));
                case LockOption.NoKey _ -> {}
            }
        }
        return new Lock(strength, wait, of);
    }

    private static FieldPath resolved(QueryNode query, Expression path) {
        List<Selection> resolved = Lookups.resolver().selections(List.of(new Selection("of", path)), query);
        return (FieldPath) resolved.getFirst().expression();
    }
}
