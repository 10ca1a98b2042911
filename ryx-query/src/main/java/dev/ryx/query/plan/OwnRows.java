package dev.ryx.query.plan;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Step;
import dev.ryx.query.plan.SelectPlan.From;
import dev.ryx.query.plan.SelectPlan.Table;
import dev.ryx.query.sql.Slot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans what most queries are: the objects of one model, chosen by comparisons of its own columns with values, in no
 * particular order. Such a query has no names to resolve, no annotations, no groups and nothing around it, so that
 * nothing has to be looked for; its plan is the one that {@link QueryPlanner} makes.
 */
final class OwnRows {

    private final Level level;
    private final ModelColumns columns;

    private OwnRows(Level level, ModelColumns columns) {
        this.level = level;
        this.columns = columns;
    }

    /** The plan of such a query; null for any other. */
    static @Nullable SelectPlan plan(Engine engine, QueryNode query) {
        if (!query.isPlain() || !onlyCompares(query.steps())) {
            return null;
        }
        var level =
                new Level(engine, Scope.of(engine.models().get(query.model()), engine.models()), new Aliases(), null);
        ModelColumns columns = level.ownColumns();
        boolean ordered = !level.scope().model().ordering().isEmpty();
        return columns == null || ordered ? null : new OwnRows(level, columns).plan(query);
    }

    private static boolean onlyCompares(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (!(steps.get(i) instanceof Step.Filter filter) || !Queries.comparesOwnColumns(filter.condition())) {
                return false;
            }
        }
        return true;
    }

    private SelectPlan plan(QueryNode query) {
        Predicate where = Predicate.all(conditions(query.steps()));
        Table table = level.engine().table(level.scope().model());
        var from = new From(table, level.tree().root(), level.tree().joins());
        return SelectPlan.of(columns, from, where, false).withSlice(rows(query.limit()), rows(query.offset()));
    }

    private List<Predicate> conditions(List<Step> steps) {
        var conditions = new ArrayList<Predicate>(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            QueryPlanner.addTo(conditions, level.filterOwn(((Step.Filter) steps.get(i)).condition()));
        }
        return conditions;
    }

    private @Nullable Slot rows(Expression.@Nullable Value count) {
        return count == null ? null : level.engine().inputs().rows(count);
    }
}
