package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
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
import org.jspecify.annotations.Nullable;

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
        /** One column: that of the one value the query selects, or the primary key. */
        ONE,
        /** A constant: whether there is a row is all that counts. */
        NONE
    }

    /** Plans a query as part of a statement. */
    static SelectPlan plan(Engine engine, QueryNode query, Columns columns, Aliases aliases, @Nullable Level around) {
        Scope own = Scope.of(query, engine.models());
        Scope scope = around == null ? own : own.within(around.scope());
        if (Multiplicity.differs(engine, query, scope)) {
            return new Multiplicity(engine, query, scope, aliases).plan(columns);
        }
        var level = new Level(engine, scope, aliases, around);
        return planOver(level, query, columns, table(query, scope), List.of());
    }

    private static Table table(QueryNode query, Scope scope) {
        Ident schema = query.source() instanceof QueryNode.Table(String _, Ident given) ? given : null;
        return new Table(scope.model().table(), schema);
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
        var table = new Table(level.scope().model().table(), null);
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
            case Step.Join join -> throw new IllegalStateException("no joins yet: " + join.name());
        }
    }

    private void filter(Condition condition) {
        List<Condition> parts = Grouping.conjuncts(condition);
        var onRows = new ArrayList<Condition>(parts.size());
        var onGroups = new ArrayList<Condition>(0);
        for (Condition part : parts) {
            (onGroups(part) ? onGroups : onRows).add(part);
        }
        if (!onRows.isEmpty()) {
            add(where, level.filter(onRows.size() == 1 ? onRows.getFirst() : new Condition.And(onRows)));
        }
        onGroups.forEach(this::filterGroups);
    }

    /** A condition on a group that looks at a row as well splits the group by what it looks at. */
    private void filterGroups(Condition condition) {
        beginGroups();
        Predicate predicate = level.groupFilter(condition);
        add(having, predicate);
        groupBy.cover(predicate);
    }

    @SuppressWarnings("ReferenceEquality") // there is one TRUE
    private static void add(List<Predicate> conditions, Predicate condition) {
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
        if (columns == Columns.ASKED) {
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
                query.distinct().distinct(),
                distinctOn(),
                rows(query.limit()),
                rows(query.offset()),
                null,
                List.of());
    }

    private List<Term> distinctOn() {
        List<Expression> on = query.distinct().on();
        return on.isEmpty() ? List.of() : on.stream().map(level::term).toList();
    }

    private @Nullable Slot rows(Expression.@Nullable Value count) {
        return count == null ? null : level.engine().inputs().rows(count);
    }

    private List<Output> outputs(Columns columns) {
        return switch (columns) {
            case ASKED -> asked();
            case KEY -> new ArrayList<>(List.of(output("key", FieldPath.ROOT)));
            case ONE -> oneColumn();
            case NONE -> List.of(one());
        };
    }

    private List<Output> oneColumn() {
        if (!selectsValues && selected.isEmpty()) {
            return new ArrayList<>(List.of(output("key", FieldPath.ROOT)));
        }
        if (selected.size() != 1) {
            throw FieldException.wrongUse(
                    "A subquery selects one value, not " + selected.size() + ".", "Use values(…) with one.");
        }
        return new ArrayList<>(selected);
    }

    private List<Output> asked() {
        ModelColumns own = level.ownColumns();
        if (own != null && !selectsValues && selected.isEmpty()) {
            return own;
        }
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

    private static List<Output> withHidden(List<Output> outputs, Term term) {
        for (Output output : outputs) {
            if (output.term().equals(term)) {
                return outputs;
            }
        }
        var more = new ArrayList<>(outputs);
        more.add(new Output("", term, null));
        return more;
    }

    /** Whether the database sorts by the term only if it is a column of the result. */
    private boolean mustBeSelected(Term term) {
        return query.distinct().distinct() || (grouped && !term.aggregated() && term.binds());
    }

    private List<Ordering> order() {
        List<Ordering> asked = query.ordering();
        if (asked != null) {
            return asked;
        }
        List<String> own = level.scope().model().ordering();
        return grouped || own.isEmpty() ? List.of() : level.engine().ownOrder(query);
    }
}
