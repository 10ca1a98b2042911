package dev.ryx.query.compile;

import dev.ryx.meta.Ident;
import dev.ryx.query.ast.QueryNode.Lock.Strength;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.plan.SelectPlan;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/** Writes {@code FOR UPDATE OF … NOWAIT}. */
final class LockClause {

    private final Dialect dialect;

    LockClause(Dialect dialect) {
        this.dialect = dialect;
    }

    void write(SqlWriter writer, SelectPlan plan, SelectPlan.Lock lock) {
        require(plan, lock);
        dialect.lock(writer, lock.strength());
        if (!lock.of().isEmpty()) {
            writer.keyword(Keyword.OF)
                    .list(lock.of().stream().map(LockClause::name).toList());
        }
        switch (lock.waiting()) {
            case WAIT -> {}
            case NOWAIT -> writer.keyword(Keyword.NOWAIT);
            case SKIP_LOCKED -> writer.keyword(Keyword.SKIP, Keyword.LOCKED);
        }
    }

    private void require(SelectPlan plan, SelectPlan.Lock lock) {
        dialect.require(Feature.ROW_LOCKS);
        if (lock.strength() == Strength.NO_KEY_UPDATE || lock.strength() == Strength.KEY_SHARE) {
            dialect.require(Feature.KEY_LOCKS);
        }
        if (!lock.of().isEmpty()) {
            dialect.require(Feature.LOCKS_OF);
        }
        if (locksOptional(plan, lock.of())) {
            dialect.require(Feature.LOCKS_OF_OPTIONAL_ROWS);
        }
    }

    private static boolean locksOptional(SelectPlan plan, List<Ident> of) {
        return plan.from().joins().stream()
                .filter(join -> of.isEmpty() || of.contains(join.alias()))
                .anyMatch(join -> join.kind() == SelectPlan.Kind.LEFT || join.kind() == SelectPlan.Kind.FULL);
    }

    private static Fragment name(Ident alias) {
        return writer -> writer.ident(alias);
    }
}
