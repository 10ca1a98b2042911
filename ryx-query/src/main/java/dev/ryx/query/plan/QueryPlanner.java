package dev.ryx.query.plan;

import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import dev.ryx.query.plan.SelectPlan.From;
import dev.ryx.query.plan.SelectPlan.Output;
import dev.ryx.query.plan.SelectPlan.Sort;
import dev.ryx.query.plan.SelectPlan.Table;
import java.util.ArrayList;
import java.util.List;

/** Plans one query whose names have been resolved: folds its steps, in their order, into the clauses of a SELECT. */
final class QueryPlanner {

    private final Level level;
    private final QueryNode query;
    private final Grouping grouping;
    private final List<Predicate> where = new ArrayList<>();
    private final List<Predicate> having = new ArrayList<>();
    private final GroupKeys groupBy;
    private final List<Output> selected = new ArrayList<>();
    private boolean selectsValues;
    private boolean grouped;

    private QueryPlanner(Level level, QueryNode query) {
        this.level = level;
        this.query = query;
        this.grouping = new Grouping(level.scope());
        this.groupBy = new GroupKeys(level.tree().root(), level.paths().ownKey());
    }

    /** What the SELECT list holds. */
    enum Columns {
        /** What the query asks for. */
        ASKED,
        /** The primary key alone. */
        KEY,
        /** A constant: whether there is a row is all that counts. */
        NONE
    }

    /** Plans a query as part of a statement. */
    static SelectPlan plan(Engine engine, QueryNode query, Columns columns, Aliases aliases) {
        Scope scope = Scope.of(query, engine.models());
        if (Multiplicity.differs(engine, query, scope)) {
            return new Multiplicity(engine, query, scope, aliases).plan(columns);
        }
        var level = new Level(engine, scope, aliases);
        return planOver(level, query, columns, new Table(scope.model().table()), List.of());
    }

    /** Plans a query over other tables than the model's alone, whose columns the level's terms define. */
    static SelectPlan planOver(
            Level level, QueryNode query, Columns columns, SelectPlan.Source source, List<SelectPlan.Join> before) {
        var planner = new QueryPlanner(level, query);
        query.steps().forEach(planner::take);
        return planner.finish(columns, source, before);
    }

    /** A query for any row of a level that meets a condition. */
    static SelectPlan anyRow(Level level, Predicate where) {
        var table = new Table(level.scope().model().table());
        var from = new From(table, level.tree().root(), level.tree().joins());
        return new SelectPlan(List.of(one()), from, where, List.of(), false, null, List.of(), false, null, 0);
    }

    private static Output one() {
        return new Output("one", new Term.Literal(1), null);
    }

    private void take(Step step) {
        switch (step) {
            case Step.Filter(Condition condition) -> filter(condition);
            case Step.Annotate(Selection selection) -> annotate(selection);
            case Step.Values(List<Selection> selections) -> values(selections);
        }
    }

    private void filter(Condition condition) {
        List<Condition> parts = Grouping.conjuncts(condition);
        var onRows = parts.stream().filter(part -> !onGroups(part)).toList();
        var onGroups = parts.stream().filter(this::onGroups).toList();
        if (!onRows.isEmpty()) {
            add(where, level.filter(onRows.size() == 1 ? onRows.getFirst() : new Condition.And(onRows)));
        }
        onGroups.forEach(this::filterGroups);
    }

    /** A condition on a group that looks at a row as well splits the group by what it looks at. */
    private void filterGroups(Condition condition) {
        beginGroups();
        add(having, level.groupFilter(condition));
        Grouping.expressions(condition).stream()
                .filter(side -> !(side instanceof Expression.ValueList))
                .forEach(side -> groupBy.cover(level.term(side)));
    }

    private static void add(List<Predicate> conditions, Predicate condition) {
        if (!condition.equals(new Predicate.Constant(true))) {
            conditions.add(condition);
        }
    }

    private boolean onGroups(Condition condition) {
        return Grouping.expressions(condition).stream().anyMatch(this::isOfGroup);
    }

    /** Whether an expression needs the groups; one that an inner query has computed already does not. */
    private boolean isOfGroup(Expression expression) {
        return grouping.aggregates(expression).stream()
                .anyMatch(aggregate -> !level.terms().defines(aggregate));
    }

    private void annotate(Selection selection) {
        boolean ofGroup = isOfGroup(selection.expression());
        if (ofGroup) {
            beginGroups();
        }
        Term term = level.terms().annotated(selection);
        if (!ofGroup && (grouped || selectsValues)) {
            groupBy.add(term);
        }
        selected.add(new Output(selection.name(), term, null));
    }

    private void beginGroups() {
        if (!grouped && !selectsValues) {
            groupBy.addRoot();
        }
        grouped = true;
    }

    private void values(List<Selection> selections) {
        selected.clear();
        selectsValues = true;
        if (!grouped) {
            groupBy.clear();
        }
        for (Selection selection : selections) {
            Output output = output(selection.name(), selection.expression());
            selected.add(output);
            if (!grouped && !isOfGroup(selection.expression())) {
                groupBy.add(output.term());
            }
        }
        grouped |= selections.stream().anyMatch(selection -> isOfGroup(selection.expression()));
    }

    private SelectPlan finish(Columns columns, SelectPlan.Source source, List<SelectPlan.Join> before) {
        List<Ordering> order = order();
        if (order.stream().anyMatch(term -> isOfGroup(term.expression()))) {
            beginGroups();
        }
        List<Output> outputs = outputs(columns);
        List<Sort> orderBy = order.stream().map(this::sort).toList();
        if (columns == Columns.ASKED) {
            orderBy.stream().map(Sort::term).filter(this::mustBeSelected).forEach(term -> addHidden(outputs, term));
        }
        if (grouped) {
            outputs.forEach(output -> groupBy.cover(output.term()));
            orderBy.forEach(sort -> groupBy.cover(sort.term()));
        }
        var joins = new ArrayList<>(before);
        joins.addAll(level.tree().joins());
        var from = new From(source, level.tree().root(), joins);
        return new SelectPlan(
                outputs,
                from,
                Predicate.all(where),
                grouped ? groupBy.all() : List.of(),
                grouped,
                Predicate.all(having),
                orderBy,
                query.distinct(),
                query.limit() == QueryNode.NO_LIMIT ? null : query.limit(),
                query.offset());
    }

    private List<Output> outputs(Columns columns) {
        return switch (columns) {
            case ASKED -> asked();
            case KEY -> new ArrayList<>(List.of(output("key", FieldPath.ROOT)));
            case NONE -> new ArrayList<>(List.of(one()));
        };
    }

    private List<Output> asked() {
        var outputs = new ArrayList<Output>();
        if (!selectsValues) {
            for (FieldMeta field : level.scope().model().fields()) {
                outputs.add(output(field.name(), FieldPath.of(field.name())));
            }
        }
        outputs.addAll(selected);
        return outputs;
    }

    private Output output(String name, Expression expression) {
        return new Output(name, level.term(expression), null);
    }

    private static void addHidden(List<Output> outputs, Term term) {
        if (outputs.stream().noneMatch(output -> output.term().equals(term))) {
            outputs.add(new Output("", term, null));
        }
    }

    /** Whether the database sorts by the term only if it is a column of the result. */
    private boolean mustBeSelected(Term term) {
        return query.distinct() || (grouped && !term.aggregated() && term.binds());
    }

    private List<Ordering> order() {
        return query.ordering().orElseGet(() -> grouped ? List.of() : ownOrder());
    }

    private Sort sort(Ordering term) {
        return new Sort(level.term(term.expression()), term.descending(), term.nulls());
    }

    private List<Ordering> ownOrder() {
        List<String> own = level.scope().model().ordering();
        var resolver = new Resolver(level.engine().models(), level.engine().registry());
        return resolver.orderings(own.stream().map(Ordering::parse).toList(), query);
    }
}
