package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.plan.QueryPlanner.Columns;
import dev.ryx.query.plan.SelectPlan.Derived;
import dev.ryx.query.plan.SelectPlan.From;
import dev.ryx.query.plan.SelectPlan.Output;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans statements whose names have been resolved by a {@link Resolver}. */
public final class Planner {

    private final Engine engine;

    /** Plans against those models and lookups. */
    public Planner(Models models, LookupRegistry registry) {
        this.engine = new Engine(models, registry);
    }

    /** The plan of a statement. */
    public Plan plan(Statement statement) {
        return switch (statement) {
            case Statement.Select(QueryNode query) -> select(query, Columns.ASKED);
            case Statement.Count(QueryNode query) -> count(query);
            case Statement.Exists(QueryNode query) -> exists(query);
            case Statement.AggregateAll(QueryNode query, List<Selection> selections) ->
                aggregate(unorderedUnlessCut(query), selections);
            case Statement.Update(QueryNode query, List<Statement.Assign> assignments) -> update(query, assignments);
            case Statement.Delete(QueryNode query) -> delete(query);
            case Statement.Insert insert -> insert(insert);
        };
    }

    private SelectPlan select(QueryNode query, Columns columns) {
        return QueryPlanner.plan(engine, query, columns, new Aliases());
    }

    /** The order matters to nobody, unless it decides which rows there are. */
    private static QueryNode unorderedUnlessCut(QueryNode query) {
        return query.isSliced() ? query : query.ordered(List.of());
    }

    private SelectPlan count(QueryNode query) {
        var rows = new Term.Aggregated(Aggregate.Function.COUNT, null, false, null, SqlType.BIGINT);
        List<Output> columns = List.of(new Output("count", rows, null));
        SelectPlan inner = query.distinct()
                ? select(unorderedUnlessCut(query), Columns.ASKED)
                : select(unordered(query), Columns.NONE);
        if (inner.grouped() || !isWhole(query)) {
            return around(inner.labelled("c"), new Aliases(), columns);
        }
        return new SelectPlan(columns, inner.from(), inner.where(), List.of(), true, null, List.of(), false, null, 0);
    }

    private static QueryNode unordered(QueryNode query) {
        return query.ordered(List.of());
    }

    private static boolean isWhole(QueryNode query) {
        return !query.isSliced() && !query.distinct();
    }

    private static SelectPlan around(SelectPlan inner, Aliases aliases, List<Output> columns) {
        var from = new From(new Derived(inner), aliases.generated(), List.of());
        return new SelectPlan(columns, from, null, List.of(), true, null, List.of(), false, null, 0);
    }

    /** Equal rows, and the order that helps to tell them apart, matter only to what an offset leaves out. */
    private SelectPlan exists(QueryNode query) {
        SelectPlan rows = query.distinct() && query.offset() > 0
                ? select(query, Columns.ASKED)
                : select(unordered(query.withoutDistinct()), Columns.NONE);
        Long limit = rows.limit();
        return rows.withLimit(limit == null ? 1 : Math.min(1, limit));
    }

    private SelectPlan aggregate(QueryNode query, List<Selection> selections) {
        var grouping = new Grouping(Scope.of(query, engine.models()));
        boolean simple = isWhole(query)
                && query.values().isEmpty()
                && query.annotations().stream()
                        .allMatch(one -> grouping.aggregates(one.expression()).isEmpty());
        return simple ? aggregateRows(query, selections) : aggregateAround(query, selections);
    }

    /** Aggregates over all rows are those of the one group by nothing. */
    private SelectPlan aggregateRows(QueryNode query, List<Selection> selections) {
        QueryNode grouped = query.with(new Step.Values(List.of()));
        for (Selection selection : selections) {
            grouped = grouped.with(new Step.Annotate(selection));
        }
        return select(grouped, Columns.ASKED);
    }

    /** Aggregates over rows that are cut, distinct or groups: the rows are a query within. */
    private SelectPlan aggregateAround(QueryNode query, List<Selection> selections) {
        var operands = new ArrayList<Expression>();
        Scope scope = Scope.of(query, engine.models());
        for (Selection selection : selections) {
            for (Aggregate aggregate : new Grouping(scope).aggregates(selection.expression())) {
                if (aggregate.filter() != null) {
                    throw FieldException.wrongUse(
                            "An aggregate over cut, distinct or grouped rows takes no filter.",
                            "Filter the query itself.");
                }
                if (aggregate.operand() != null && !operands.contains(aggregate.operand())) {
                    operands.add(aggregate.operand());
                }
            }
        }
        QueryNode inner = withOperands(query, operands);
        var aliases = new Aliases();
        Columns needed = operands.isEmpty() && !query.distinct() ? Columns.NONE : Columns.ASKED;
        SelectPlan rows = QueryPlanner.plan(engine, inner, needed, aliases).labelled("c");
        var from = new From(new Derived(rows), aliases.generated(), List.of());
        var level = new Level(engine, scope, aliases, from.alias());
        for (int i = 0; i < operands.size(); i++) {
            level.terms().define(operands.get(i), rows.columnUnder(from.alias(), rows.indexOf(operandName(i))));
        }
        level.terms().close();
        List<Output> columns = selections.stream()
                .map(selection -> new Output(selection.name(), level.term(selection.expression()), null))
                .toList();
        return new SelectPlan(columns, from, null, List.of(), true, null, List.of(), false, null, 0);
    }

    /** The query with what the aggregates need in its result, and nothing else unless that decides which rows are equal. */
    private static QueryNode withOperands(QueryNode query, List<Expression> operands) {
        var selections = new ArrayList<Selection>();
        for (int i = 0; i < operands.size(); i++) {
            selections.add(new Selection(operandName(i), operands.get(i)));
        }
        if (!query.distinct() && !selections.isEmpty()) {
            return query.with(new Step.Values(selections));
        }
        QueryNode inner = query;
        for (Selection selection : selections) {
            inner = inner.with(new Step.Annotate(selection));
        }
        return inner;
    }

    private static String operandName(int index) {
        return "operand " + index;
    }

    private Plan.Update update(QueryNode query, List<Statement.Assign> assignments) {
        ModelMeta model = engine.models().get(query.model());
        Level level = new Level(engine, Scope.of(query, engine.models()), new Aliases());
        var sets = new ArrayList<Plan.Set>();
        for (Statement.Assign assignment : assignments) {
            FieldMeta field = engine.models().field(model, assignment.field()).orElseThrow();
            sets.add(new Plan.Set(field.column(), field.type(), level.term(assignment.value())));
        }
        boolean ownColumnsOnly = level.tree().isEmpty()
                && sets.stream().noneMatch(set -> set.value().aggregated());
        if (!ownColumnsOnly) {
            throw FieldException.wrongUse(
                    "An update can use the columns of " + model.label() + " alone.",
                    "Read the other model's values first, or update object by object.");
        }
        return new Plan.Update(model.table(), sets, condition(query, model));
    }

    private Plan.Delete delete(QueryNode query) {
        ModelMeta model = engine.models().get(query.model());
        return new Plan.Delete(model.table(), condition(query, model));
    }

    /** The condition on the model's own table: direct if no other table is needed, otherwise by the keys of the rows. */
    private @Nullable Predicate condition(QueryNode query, ModelMeta model) {
        if (query.values().isPresent()) {
            throw FieldException.wrongStep("values(…) selects no rows to write.", "Leave it out.");
        }
        QueryNode asked = unorderedUnlessCut(query);
        SelectPlan rows = select(asked, Columns.KEY);
        boolean direct = rows.from().joins().isEmpty() && !rows.grouped() && !query.isSliced();
        if (direct) {
            return rows.where();
        }
        var aliases = new Aliases();
        var key = new Term.Column(
                aliases.of(model.table()),
                model.primaryKey().column(),
                model.primaryKey().type(),
                false);
        SelectPlan keys = QueryPlanner.plan(engine, asked, Columns.KEY, aliases);
        return new Predicate.InQuery(key, keys);
    }

    private Plan.Insert insert(Statement.Insert insert) {
        ModelMeta model = engine.models().get(insert.model());
        List<FieldMeta> fields =
                insert.fields().stream().map(name -> field(model, name)).toList();
        if (insert.rows().isEmpty() || (fields.isEmpty() && insert.rows().size() > 1)) {
            throw new IllegalArgumentException("an INSERT takes one row, or several with columns");
        }
        var rows = new ArrayList<List<@Nullable Object>>(insert.rows().size());
        for (List<@Nullable Object> row : insert.rows()) {
            rows.add(stored(model, fields, row));
        }
        String returning = insert.returning();
        return new Plan.Insert(model.table(), fields, rows, returning == null ? null : field(model, returning));
    }

    private FieldMeta field(ModelMeta model, String name) {
        return engine.models()
                .field(model, name)
                .orElseThrow(() -> FieldException.unknown(
                        model.label(), name, name, engine.models().memberNames(model)));
    }

    private static List<@Nullable Object> stored(ModelMeta model, List<FieldMeta> fields, List<@Nullable Object> row) {
        var stored = new ArrayList<@Nullable Object>(row.size());
        for (int i = 0; i < fields.size(); i++) {
            FieldMeta field = fields.get(i);
            Object value = row.get(i);
            stored.add(value == null ? null : Coercion.stored(value, field.type(), model.label() + "." + field.name()));
        }
        return stored;
    }
}
