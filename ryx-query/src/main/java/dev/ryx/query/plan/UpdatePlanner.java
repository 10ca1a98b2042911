package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.plan.QueryPlanner.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans what writes to the rows of a query. If the table's own columns say which rows and what values, they do so where
 * the table is written; otherwise a query finds the rows, by their keys.
 */
final class UpdatePlanner {

    private static final Ident ROWS = new Ident("found");

    private final Engine engine;
    private final QueryNode query;
    private final ModelMeta model;

    /**
     * @param query the query for the rows
     */
    UpdatePlanner(Engine engine, QueryNode query) {
        this.engine = engine;
        this.query =
                query.isSliced() ? query.withLock(null) : query.withLock(null).ordered(List.of());
        this.model = engine.models().get(query.model());
        if (query.values().isPresent() || !(query.source() instanceof QueryNode.Table)) {
            throw FieldException.wrongStep("values(…) and combinations select no rows to write.", "Leave it out.");
        }
    }

    /** Plans new values. */
    Plan.Update update(List<Statement.Assign> assignments, List<FieldMeta> returning) {
        var level = new Level(engine, Scope.of(query, engine.models()), new Aliases(), null);
        var sets = new ArrayList<Plan.Set>();
        for (Statement.Assign assignment : assignments) {
            requireOneValue(assignment, level);
            FieldMeta field = field(assignment);
            sets.add(new Plan.Set(field.column(), field.type(), Assignments.term(level, assignment, model, field)));
        }
        boolean joins = query.steps().stream().anyMatch(Step.Join.class::isInstance);
        boolean own = !joins && level.tree().isEmpty() && sets.stream().allMatch(this::isOwn);
        return own
                ? new Plan.Update(engine.table(model), keyColumns(), sets, null, condition(), returning)
                : withQuery(assignments, returning);
    }

    private FieldMeta field(Statement.Assign assignment) {
        return Writable.require(
                model, engine.models().field(model, assignment.field()).orElseThrow());
    }

    private void requireOneValue(Statement.Assign assignment, Level level) {
        for (FieldPath path : new Grouping(level.scope()).paths(assignment.value())) {
            if (level.paths().crossesMany(path)) {
                throw FieldException.wrongUse(
                        "\"" + path.text() + "\" has several values for one " + model.label() + ".",
                        "Use an aggregate in a subquery.");
            }
        }
    }

    private boolean isOwn(Plan.Set set) {
        return !set.value().aggregated() && !Reads.table(set.value(), model.table());
    }

    /** The values come from the query that finds the rows, which may use all that queries have. */
    private Plan.Update withQuery(List<Statement.Assign> assignments, List<FieldMeta> returning) {
        List<FieldMeta> key = model.key();
        var selections = new ArrayList<Selection>();
        key.forEach(field -> selections.add(new Selection("key " + field.name(), FieldPath.of(field.name()))));
        for (Statement.Assign assignment : assignments) {
            if (!(assignment.value() instanceof Expression.Value)) {
                selections.add(new Selection(assignment.field(), assignment.value()));
            }
        }
        var aliases = new Aliases();
        Ident table = aliases.of(model.table());
        SelectPlan rows = QueryPlanner.plan(
                        engine, query.with(new Step.Values(selections)), Columns.ASKED, aliases, null, Map.of())
                .labelled("c");
        var sets = new ArrayList<Plan.Set>();
        int next = key.size();
        for (Statement.Assign assignment : assignments) {
            FieldMeta field = field(assignment);
            Term value = assignment.value() instanceof Expression.Value
                    ? Assignments.term(constantLevel(), assignment, model, field)
                    : rows.columnUnder(ROWS, next++);
            sets.add(new Plan.Set(field.column(), field.type(), value));
        }
        var tied = new ArrayList<Predicate>();
        for (int i = 0; i < key.size(); i++) {
            tied.add(new Predicate.Equal(column(table, key.get(i)), rows.columnUnder(ROWS, i), false));
        }
        return new Plan.Update(
                engine.table(model),
                keyColumns(),
                sets,
                new Plan.NewValues.OfQuery(rows, ROWS),
                Predicate.all(tied),
                returning);
    }

    private Level constantLevel() {
        return new Level(engine, Scope.of(query, engine.models()), new Aliases(), null);
    }

    private List<Ident> keyColumns() {
        return model.key().stream().map(FieldMeta::column).toList();
    }

    private static Term.Column column(Ident table, FieldMeta field) {
        return new Term.Column(table, field.column(), field.type(), false);
    }

    /** Plans that rows go. */
    Plan.Delete delete(List<FieldMeta> returning) {
        return new Plan.Delete(engine.table(model), condition(), returning);
    }

    private @Nullable Predicate condition() {
        if (isDirect()) {
            return rows().where();
        }
        var aliases = new Aliases();
        Ident table = aliases.of(model.table());
        List<Term.Column> key =
                model.key().stream().map(field -> column(table, field)).toList();
        SelectPlan keys = QueryPlanner.plan(engine, query, Columns.KEY, aliases, null, Map.of());
        return new Predicate.InQuery(key, keys);
    }

    private SelectPlan rows() {
        return QueryPlanner.plan(engine, query, Columns.KEY, new Aliases(), null, Map.of());
    }

    /** Whether the condition looks at the table's own columns alone, and at no other row of the table. */
    private boolean isDirect() {
        SelectPlan rows = rows();
        Predicate where = rows.where();
        return rows.from().joins().isEmpty()
                && !rows.grouped()
                && !query.isSliced()
                && query.ctes().isEmpty()
                && query.distinct().on().isEmpty()
                && (where == null || !Reads.table(where, model.table()));
    }
}
