package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Conflict;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.dialect.RowBlock;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.plan.QueryPlanner.Columns;
import dev.ryx.query.plan.SelectPlan.Derived;
import dev.ryx.query.plan.SelectPlan.From;
import dev.ryx.query.plan.SelectPlan.Output;
import dev.ryx.query.sql.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plans statements. Safe for use by several threads at once. */
public final class Planner {

    private final Resolver resolver;
    private final Engine engine;

    /** Plans against those models and lookups. */
    public Planner(Models models, LookupRegistry registry) {
        this.resolver = new Resolver(models, registry);
        this.engine = new Engine(models, registry, false, resolver::ownOrder);
    }

    private Planner(Resolver resolver, Engine engine) {
        this.resolver = resolver;
        this.engine = engine;
    }

    /** The same planner of statements whose tables are in a schema, whatever their models say. */
    public Planner in(Ident schema) {
        return new Planner(resolver, engine.in(schema));
    }

    /** Resolves the names of queries, step by step. */
    public Resolver resolver() {
        return resolver;
    }

    /**
     * The plan of a statement.
     *
     * @throws FieldException if a name or a type does not fit
     * @throws dev.ryx.error.UnknownLookupException if a lookup does not exist for its field
     */
    public Plan plan(Statement statement) {
        SelectPlan own = statement instanceof Statement.Select(QueryNode query) ? OwnRows.plan(engine, query) : null;
        return own == null ? planResolved(resolver.statement(statement)) : own;
    }

    private Plan planResolved(Statement statement) {
        return switch (statement) {
            case Statement.Select(QueryNode query) -> select(query, Columns.ASKED);
            case Statement.Count(QueryNode query) -> count(query);
            case Statement.Exists(QueryNode query) -> exists(query);
            case Statement.AggregateAll(QueryNode query, List<Selection> selections) ->
                aggregate(unorderedUnlessCut(query.withLock(null)), selections);
            case Statement.Update(QueryNode query, List<Statement.Assign> assignments, List<String> returning) ->
                new UpdatePlanner(engine, query).update(assignments, fields(modelOf(query), returning));
            case Statement.Delete(QueryNode query, List<String> returning) ->
                new UpdatePlanner(engine, query).delete(fields(modelOf(query), returning));
            case Statement.UpdateRows(String name, List<String> fields, Rows rows) -> {
                ModelMeta model = engine.models().get(name);
                yield new RowUpdate(engine, model, written(model, fields)).plan(rows);
            }
            case Statement.Insert insert -> insert(insert);
            case Statement.InsertSelect insert -> insert(insert);
        };
    }

    private SelectPlan select(QueryNode query, Columns columns) {
        return QueryPlanner.plan(engine, query, columns, new Aliases(), null, Map.of());
    }

    /** The order matters to nobody, unless it decides which rows there are. */
    private static QueryNode unorderedUnlessCut(QueryNode query) {
        return query.isSliced() ? query : query.ordered(List.of());
    }

    private SelectPlan count(QueryNode given) {
        QueryNode query = given.withLock(null);
        List<Output> columns = List.of(new Output("count", Term.Aggregated.rows(), null));
        SelectPlan inner = query.distinct().distinct()
                ? select(unorderedUnlessCut(query), Columns.ASKED)
                : select(unordered(query), Columns.NONE);
        if (inner.grouped() || !isWhole(query)) {
            return around(inner.labelled("c"), new Aliases(), columns);
        }
        return SelectPlan.of(columns, inner.from(), inner.where(), true).withCtes(inner.ctes());
    }

    private static QueryNode unordered(QueryNode query) {
        return query.ordered(List.of());
    }

    private static boolean isWhole(QueryNode query) {
        return !query.isSliced() && !query.distinct().distinct();
    }

    private static SelectPlan around(SelectPlan inner, Aliases aliases, List<Output> columns) {
        var from = new From(new Derived(inner), aliases.generated(), List.of());
        return SelectPlan.of(columns, from, null, true);
    }

    /** Equal rows, and the order that helps to tell them apart, matter only to what an offset leaves out. */
    private SelectPlan exists(QueryNode given) {
        QueryNode query = given.withLock(null);
        SelectPlan rows = query.distinct().distinct() && query.offset() != null
                ? select(query, Columns.ASKED)
                : select(unordered(query.withoutDistinct()), Columns.NONE);
        Slot limit = rows.limit();
        return rows.withLimit(
                limit == null
                        ? Slot.constant(1L, SqlType.BIGINT)
                        : limit.then(SqlType.BIGINT, asked -> Math.min(1L, (Long) Objects.requireNonNull(asked))));
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
        Columns needed = operands.isEmpty() && !query.distinct().distinct() ? Columns.NONE : Columns.ASKED;
        SelectPlan rows = QueryPlanner.plan(engine, inner, needed, aliases, null, Map.of())
                .labelled("c");
        var from = new From(new Derived(rows), aliases.generated(), List.of());
        var level = Level.over(engine, scope, aliases, from.alias());
        for (int i = 0; i < operands.size(); i++) {
            level.terms().define(operands.get(i), rows.columnUnder(from.alias(), rows.indexOf(operandName(i))));
        }
        level.terms().close();
        List<Output> columns = selections.stream()
                .map(selection -> new Output(selection.name(), level.term(selection.expression()), null))
                .toList();
        return SelectPlan.of(columns, from, null, true);
    }

    /** The query with what the aggregates need in its result, and nothing else unless that decides which rows are equal. */
    private static QueryNode withOperands(QueryNode query, List<Expression> operands) {
        var selections = new ArrayList<Selection>();
        for (int i = 0; i < operands.size(); i++) {
            selections.add(new Selection(operandName(i), operands.get(i)));
        }
        if (!query.distinct().distinct() && !selections.isEmpty()) {
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

    private ModelMeta modelOf(QueryNode query) {
        return engine.models().get(query.model());
    }

    private List<FieldMeta> fields(ModelMeta model, List<String> names) {
        return names.stream().map(name -> field(model, name)).toList();
    }

    private List<FieldMeta> written(ModelMeta model, List<String> names) {
        return names.stream()
                .map(name -> Writable.require(model, field(model, name)))
                .toList();
    }

    private Plan.Insert insert(Statement.Insert insert) {
        ModelMeta model = engine.models().get(insert.model());
        List<FieldMeta> fields = written(model, insert.fields());
        Rows rows = insert.rows();
        int count = rows.count();
        if (count == 0 || (fields.isEmpty() && count > 1)) {
            throw new IllegalArgumentException("an INSERT takes one row, or several with columns");
        }
        List<SqlType> types = fields.stream().map(FieldMeta::type).toList();
        var values = new Plan.InsertRows.Bound(new RowBlock(count, types, RowCells.of(model, fields, rows)));
        return new Plan.Insert(
                engine.table(model),
                fields,
                values,
                onConflict(model, insert.conflict()),
                fields(model, insert.returning()));
    }

    private Plan.Insert insert(Statement.InsertSelect insert) {
        ModelMeta model = engine.models().get(insert.model());
        List<FieldMeta> fields = written(model, insert.fields());
        SelectPlan asked = select(insert.query(), Columns.ASKED);
        SelectPlan rows = asked.hasHidden() ? asked.wrapped(new Ident("rows")) : asked;
        requireFitting(model, fields, rows);
        return new Plan.Insert(
                engine.table(model),
                fields,
                new Plan.InsertRows.OfQuery(rows),
                onConflict(model, insert.conflict()),
                fields(model, insert.returning()));
    }

    private static void requireFitting(ModelMeta model, List<FieldMeta> fields, SelectPlan rows) {
        if (rows.columns().size() != fields.size()) {
            throw FieldException.wrongUse(
                    "The query selects " + rows.columns().size() + " columns for " + fields.size() + " fields.",
                    "Select a value for each field.");
        }
        for (int i = 0; i < fields.size(); i++) {
            FieldMeta field = fields.get(i);
            Types.requireFitting(
                    Place.of(model, field),
                    field.type(),
                    rows.columns().get(i).term().type());
        }
    }

    private Plan.@Nullable OnConflict onConflict(ModelMeta model, @Nullable Conflict conflict) {
        if (conflict == null) {
            return null;
        }
        return new Plan.OnConflict(
                model.firstKey().column(),
                columns(fields(model, conflict.on())),
                columns(written(model, conflict.update())),
                columns(written(model, conflict.counted())));
    }

    private static List<Ident> columns(List<FieldMeta> fields) {
        return fields.stream().map(FieldMeta::column).toList();
    }

    private FieldMeta field(ModelMeta model, String name) {
        return engine.models()
                .field(model, name)
                .orElseThrow(() -> FieldException.unknown(
                        model.label(), name, name, engine.models().memberNames(model)));
    }
}
