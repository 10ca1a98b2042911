package dev.ryx.query.plan;

import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Step;
import dev.ryx.query.ast.Step.JoinKind;
import dev.ryx.query.plan.SelectPlan.Join;
import dev.ryx.query.plan.SelectPlan.Kind;
import java.util.ArrayList;
import java.util.List;

/** The joins that a query asks for by name. */
final class Joins {

    private final Level level;
    private final QueryNode query;
    private final List<Named> joins = new ArrayList<>(0);

    Joins(Level level, QueryNode query) {
        this.level = level;
        this.query = query;
    }

    /**
     * A join, and what hangs on it.
     *
     * @param join the join
     * @param level what was joined, with the relations that lead on from it
     */
    private record Named(Join join, Level level) {}

    /** Whether joins may leave out the rows that a query begins with. */
    static Root.Optional optional(QueryNode query) {
        for (Step step : query.steps()) {
            if (step instanceof Step.Join join && keepsOther(join.kind())) {
                return Root.Optional.LATER;
            }
        }
        return Root.Optional.NEVER;
    }

    private static boolean keepsOther(JoinKind kind) {
        return kind == JoinKind.RIGHT || kind == JoinKind.FULL;
    }

    void take(Step.Join step) {
        Root root = Root.of(
                level.engine(),
                step.source(),
                level.scope().joined(step.name()).withCtes(level.scope().ctes()),
                level.aliases(),
                null,
                optional(step));
        level.join(step.name(), root.level());
        Condition on = step.on();
        Predicate condition = on == null ? null : level.joinCondition(on);
        joins.add(new Named(
                new Join(kind(step.kind()), root.source(), root.level().tree().root(), condition), root.level()));
    }

    private Root.Optional optional(Step.Join step) {
        if (step.kind() == JoinKind.LEFT || step.kind() == JoinKind.FULL) {
            return Root.Optional.AT_ONCE;
        }
        List<Step> later = query.steps()
                .subList(query.steps().indexOf(step) + 1, query.steps().size());
        boolean leftOut = later.stream().anyMatch(one -> one instanceof Step.Join join && keepsOther(join.kind()));
        return leftOut ? Root.Optional.LATER : Root.Optional.NEVER;
    }

    private static Kind kind(JoinKind kind) {
        return switch (kind) {
            case INNER -> Kind.INNER;
            case LEFT -> Kind.LEFT;
            case RIGHT -> Kind.RIGHT;
            case FULL -> Kind.FULL;
            case CROSS -> Kind.CROSS;
        };
    }

    /** The joins in their order, each with those that hang on it. */
    List<Join> all() {
        var all = new ArrayList<Join>();
        for (Named named : joins) {
            all.add(named.join());
            all.addAll(named.level().tree().joins());
        }
        return all;
    }
}
