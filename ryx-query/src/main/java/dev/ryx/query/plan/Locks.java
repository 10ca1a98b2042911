package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.Ident;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the rows of a query are locked. */
final class Locks {

    private Locks() {}

    static SelectPlan.@Nullable Lock of(QueryNode query, Level level, boolean grouped) {
        QueryNode.Lock lock = query.lock();
        if (lock == null) {
            return null;
        }
        if (grouped || query.distinct().distinct() || !(query.source() instanceof QueryNode.Table)) {
            throw FieldException.wrongStep(
                    "Rows that are grouped, distinct or put together from several queries cannot be locked.",
                    "Lock the rows of a query for objects, and filter it by this one.");
        }
        List<Ident> tables = lock.of().stream().map(path -> table(path, level)).toList();
        return new SelectPlan.Lock(lock.strength(), lock.waiting(), tables);
    }

    /** The table behind a relation, which the query has to use. */
    private static Ident table(FieldPath path, Level level) {
        return level.paths().table(path);
    }
}
