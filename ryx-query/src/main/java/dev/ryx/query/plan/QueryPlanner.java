package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import dev.ryx.query.plan.SelectPlan.From;
import dev.ryx.query.plan.SelectPlan.Output;
import dev.ryx.query.plan.SelectPlan.Sort;
import dev.ryx.query.plan.SelectPlan.Table;
import dev.ryx.query.sql.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans one query whose names have been resolved: folds its steps, in their order, into the clauses of a SELECT. */
final class QueryPlanner {

    private final Level level;
    private final QueryNode query;
    private final Grouping grouping;
    private final List<Predicate> where = new ArrayList<>();
    private final List<Predicate> having = new ArrayList<>();
    private final GroupKeys groupBy;
    private final Joins joins;
    private final List<Output> selected = new ArrayList<>();
    private List<Step.Columns> loaded = List.of();
    private boolean selectsValues;
    private boolean grouped;

    private QueryPlanner(Level level, QueryNode query) {
        this.level = level;
        this.query = query;
        this.joins = new Joins(level, query);
        this.grouping = new Grouping(level.scope());
        this.groupBy = new GroupKeys(level.tree().root(), level.paths()::ownKey);
    }

    /** What the SELECT list holds. */
    enum Columns {
        /** What the query asks for. */
        ASKED,
        /** The columns of the primary key alone. */
        KEY,
        /** One column: that of the one value the query selects, or the primary key. */
        ONE,
        /** A constant: whether there is a row is all that counts. */
        NONE
    }

    /** Plans a query as part of a statement. */
    static SelectPlan plan(
            Engine engine,
            QueryNode query,
            Columns columns,
            Aliases aliases,
            @Nullable Level around,
            Map<String, QueryNode.Cte> known) {
        Scope scope = Scope.of(query, engine.models(), around == null ? null : around.scope(), known);
        if (query.ctes().isEmpty()) {
            return planRows(engine, query, columns, aliases, around, scope);
        }
        List<SelectPlan.Cte> ctes = new Ctes(engine, scope, aliases).plan(query.ctes());
        return planRows(engine, query, columns, aliases, around, scope).withCtes(ctes);
    }

    private static SelectPlan planRows(
            Engine engine, QueryNode query, Columns columns, Aliases aliases, @Nullable Level around, Scope scope) {
        if (Multiplicity.differs(engine, query, scope)) {
            return new Multiplicity(engine, query, scope, aliases, around).plan(columns);
        }
        Root root = Root.of(engine, query.source(), scope, aliases, around, Joins.optional(query));
        return planOver(root.level(), query, columns, root.source(), List.of());
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
        Table table = level.engine().table(level.scope().model());
        var from = new From(table, level.tree().root(), level.tree().joins());
        return SelectPlan.of(List.of(one()), from, where, false);
    }

    private static Output one() {
        return new Output("one", new Term.Literal(1), null);
    }

    private void take(Step step) {
        switch (step) {
            case Step.Filter(Condition condition) -> filter(condition);
            case Step.Annotate(Selection selection, boolean isSelected) -> annotate(selection, isSelected);
            case Step.Values(List<Selection> selections) -> values(selections);
            case Step.Join join -> joins.take(join);
            case Step.Load(List<Step.Columns> objects) -> loaded = objects;
        }
    }

    private void filter(Condition condition) {
        if (Queries.comparesOwnColumns(condition)) {
            addTo(where, level.filterOwn(condition));
        } else {
            filterRowsAndGroups(condition);
        }
    }

    private static Condition conjunction(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    private void filterRowsAndGroups(Condition condition) {
        if (grouping.hasWindow(condition)) {
            throw FieldException.wrongUse(
                    "A filter on a window: its values are there only after all filters.",
                    "Filter by key with a subquery, or filter the rows in Java.");
        }
        List<Condition> parts = Grouping.conjuncts(condition);
        var onRows = new ArrayList<Condition>(parts.size());
        var onGroups = new ArrayList<Condition>(0);
        for (Condition part : parts) {
            (onGroups(part) ? onGroups : onRows).add(part);
        }
        if (!onRows.isEmpty()) {
            addTo(where, level.filter(conjunction(onRows)));
        }
        onGroups.forEach(this::filterGroups);
    }

    /** A condition on a group that looks at a row as well splits the group by what it looks at. */
    private void filterGroups(Condition condition) {
        beginGroups();
        Predicate predicate = level.groupFilter(condition);
        addTo(having, predicate);
        groupBy.cover(predicate);
    }

    /** Adds a condition, unless it holds everywhere. */
    @SuppressWarnings("ReferenceEquality") // there is one TRUE
    static void addTo(List<Predicate> conditions, Predicate condition) {
        if (condition != Predicate.Constant.TRUE) {
            conditions.add(condition);
        }
    }

    private boolean onGroups(Condition condition) {
        return isOfGroup(condition);
    }

    /** Whether something needs the groups; what an inner query has computed already does not. */
    private boolean isOfGroup(Node node) {
        for (Aggregate aggregate : grouping.aggregates(node)) {
            if (!level.terms().defines(aggregate)) {
                return true;
            }
        }
        return false;
    }

    private void annotate(Selection selection, boolean isSelected) {
        boolean ofGroup = isOfGroup(selection.expression());
        if (ofGroup) {
            beginGroups();
        }
        Term term = level.terms().annotated(selection);
        if (!ofGroup && (grouped || selectsValues)) {
            groupBy.add(term);
        }
        if (isSelected) {
            selected.add(new Output(selection.name(), term, null));
        }
    }

    private void beginGroups() {
        if (!grouped && !selectsValues) {
            level.scope().requireObjects("pk", "annotate");
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
        for (Ordering term : order) {
            if (isOfGroup(term.expression())) {
                beginGroups();
            }
        }
        List<Output> outputs = outputs(columns);
        var orderBy = new ArrayList<Sort>(order.size());
        order.forEach(term -> orderBy.add(level.sort(term)));
        if (columns != Columns.NONE) {
            for (Sort sort : orderBy) {
                if (mustBeSelected(sort.term())) {
                    outputs = withHidden(outputs, sort.term());
                }
            }
        }
        if (grouped) {
            outputs.forEach(output -> groupBy.cover(output.term()));
            orderBy.forEach(sort -> groupBy.cover(sort.term()));
        }
        SelectPlan.Lock lock = Locks.of(query, level, grouped);
        List<Term> distinctOn = DistinctOn.terms(query, orderBy, level);
        var tables = new ArrayList<>(before);
        tables.addAll(level.tree().joins());
        tables.addAll(joins.all());
        var from = new From(source, level.tree().root(), tables);
        return new SelectPlan(
                outputs,
                from,
                Predicate.all(where),
                grouped ? groupBy.all() : List.of(),
                grouped,
                Predicate.all(having),
                orderBy,
                query.distinct().distinct(),
                distinctOn,
                rows(query.limit()),
                rows(query.offset()),
                lock,
                List.of());
    }

    private @Nullable Slot rows(Expression.@Nullable Value count) {
        return count == null ? null : level.engine().inputs().rows(count);
    }

    private List<Output> outputs(Columns columns) {
        return switch (columns) {
            case ASKED -> asked();
            case KEY -> key();
            case ONE -> oneColumn();
            case NONE -> List.of(one());
        };
    }

    private List<Output> key() {
        var outputs = new ArrayList<Output>();
        level.paths().ownKey().forEach(column -> outputs.add(new Output("key", column, null)));
        return outputs;
    }

    private List<Output> oneColumn() {
        if (!selectsValues) {
            return new ArrayList<>(List.of(output("key", FieldPath.ROOT)));
        }
        Queries.onlySelected(query);
        return new ArrayList<>(selected);
    }

    private List<Output> asked() {
        if (!loaded.isEmpty() && !selectsValues) {
            return loaded();
        }
        ModelColumns own = level.ownColumns();
        if (own != null && !selectsValues && selected.isEmpty()) {
            return own;
        }
        var outputs = new ArrayList<Output>();
        if (!selectsValues) {
            addSourceColumns(outputs);
        }
        outputs.addAll(selected);
        return outputs;
    }

    private List<Output> loaded() {
        level.scope().requireObjects("pk", "selectRelated");
        var outputs = new ArrayList<Output>();
        addColumns(outputs, loaded.getFirst());
        outputs.addAll(selected);
        loaded.subList(1, loaded.size()).forEach(one -> addColumns(outputs, one));
        return outputs;
    }

    private void addColumns(List<Output> outputs, Step.Columns object) {
        level.paths().columns(object).forEach((path, column) -> outputs.add(new Output(path, column, null)));
    }

    private void addSourceColumns(List<Output> outputs) {
        if (level.scope().columns().open()) {
            for (FieldMeta field : level.scope().model().fields()) {
                outputs.add(output(field.name(), FieldPath.of(field.name())));
            }
        }
        for (String name : level.scope().columns().named().keySet()) {
            outputs.add(output(name, FieldPath.of(name)));
        }
    }

    private Output output(String name, Expression expression) {
        return new Output(name, level.term(expression), null);
    }

    private static List<Output> withHidden(List<Output> outputs, Term term) {
        for (Output output : outputs) {
            if (output.term().equals(term)) {
                return outputs;
            }
        }
        var more = new ArrayList<>(outputs);
        more.add(new Output(SelectPlan.HIDDEN, term, null));
        return more;
    }

    /** Whether the database sorts by the term only if it is a column of the result. */
    private boolean mustBeSelected(Term term) {
        return (query.distinct().distinct() && query.distinct().on().isEmpty())
                || (grouped && !term.aggregated() && term.binds());
    }

    private List<Ordering> order() {
        List<Ordering> asked = query.ordering();
        if (asked != null) {
            return asked;
        }
        List<String> own = level.scope().model().ordering();
        boolean none = grouped || own.isEmpty() || !level.scope().columns().open();
        return none ? List.of() : level.engine().ownOrder(query);
    }
}
