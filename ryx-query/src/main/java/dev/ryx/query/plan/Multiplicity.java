package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import dev.ryx.query.plan.QueryPlanner.Columns;
import dev.ryx.query.plan.SelectPlan.Derived;
import dev.ryx.query.plan.SelectPlan.Join;
import dev.ryx.query.plan.SelectPlan.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps aggregates over different relations from multiplying each other.
 *
 * <p>One join over two relations to many gives each row of the first with each of the second, and a sum over either
 * comes out too large. So the aggregates are sorted by the relations to many that they cross; each sort is computed by a
 * query of its own, grouped by the same keys, and the results are joined by these keys.
 */
final class Multiplicity {

    private final Engine engine;
    private final QueryNode query;
    private final Scope scope;
    private final Aliases aliases;
    private final @Nullable Level around;
    private final Grouping grouping;
    private final Optional<List<Expression>> valueKeys;

    Multiplicity(Engine engine, QueryNode query, Scope scope, Aliases aliases, @Nullable Level around) {
        this.around = around;
        this.engine = engine;
        this.query = query;
        this.scope = scope;
        this.aliases = aliases;
        this.grouping = new Grouping(scope);
        this.valueKeys = valueKeys();
    }

    /** Whether the aggregates of a query cross different relations to many. */
    static boolean differs(Engine engine, QueryNode query, Scope scope) {
        if (!mayAggregate(query, scope)) {
            return false;
        }
        return new Multiplicity(engine, query, scope, new Aliases(), null)
                        .byTrail()
                        .size()
                > 1;
    }

    /** Whether there is anything in a query that could be an aggregate. */
    private static boolean mayAggregate(QueryNode query, Scope scope) {
        for (Step step : query.steps()) {
            if (step instanceof Step.Load) {
                continue;
            }
            if (!(step instanceof Step.Filter(Condition condition))
                    || !new Grouping(scope).aggregates(condition).isEmpty()) {
                return true;
            }
        }
        List<Ordering> ordering = query.ordering();
        return ordering != null && ordering.stream().anyMatch(term -> !(term.expression() instanceof FieldPath));
    }

    /** Plans the query as several, joined. */
    SelectPlan plan(Columns columns) {
        if (query.steps().stream().anyMatch(Step.Join.class::isInstance)) {
            throw FieldException.wrongUse(
                    "Aggregates over different relations to many multiply each other where rows are joined by name.",
                    "Compute one of them in a subquery.");
        }
        return valueKeys.isPresent() ? ofGroups(valueKeys.get(), columns) : ofObjects(columns);
    }

    private SelectPlan ofObjects(Columns columns) {
        Root root = Root.of(engine, query.source(), scope, aliases, around, Root.Optional.NEVER);
        Level level = root.level();
        ModelMeta model = scope.model();
        var joins = new ArrayList<Join>();
        List<Expression> key = model.key().stream()
                .<Expression>map(field -> FieldPath.of(field.name()))
                .toList();
        List<Term.Column> own = level.paths().ownKey();
        for (Set<Aggregate> group : byTrail().values()) {
            SelectPlan part = part(key, group);
            Ident alias = aliases.generated();
            var tied = new ArrayList<Predicate>();
            for (int i = 0; i < own.size(); i++) {
                tied.add(new Predicate.Equal(part.columnUnder(alias, i), own.get(i), false));
            }
            joins.add(new Join(Kind.INNER, new Derived(part), alias, Predicate.all(tied)));
            define(level, part, alias, key.size(), group);
        }
        return QueryPlanner.planOver(level, outer(), columns, root.source(), joins);
    }

    private SelectPlan ofGroups(List<Expression> keys, Columns columns) {
        var parts = new ArrayList<Derived>();
        var names = new ArrayList<Ident>();
        for (Set<Aggregate> group : byTrail().values()) {
            parts.add(new Derived(part(keys, group)));
            names.add(aliases.generated());
        }
        var level = Level.over(engine, scope, aliases, names.getFirst());
        for (int i = 0; i < keys.size(); i++) {
            level.terms().define(keys.get(i), parts.getFirst().plan().columnUnder(names.getFirst(), i));
        }
        int index = 0;
        for (Set<Aggregate> group : byTrail().values()) {
            define(level, parts.get(index).plan(), names.get(index), keys.size(), group);
            index++;
        }
        level.terms().close();
        return QueryPlanner.planOver(level, outer(), columns, parts.getFirst(), others(parts, names, keys.size()));
    }

    private static List<Join> others(List<Derived> parts, List<Ident> names, int keys) {
        var joins = new ArrayList<Join>();
        for (int i = 1; i < parts.size(); i++) {
            var tied = new ArrayList<Predicate>();
            for (int key = 0; key < keys; key++) {
                Term.Column left = parts.getFirst().plan().columnUnder(names.getFirst(), key);
                tied.add(
                        new Predicate.Equal(left, parts.get(i).plan().columnUnder(names.get(i), key), left.nullable()));
            }
            Kind kind = keys == 0 ? Kind.CROSS : Kind.INNER;
            joins.add(new Join(kind, parts.get(i), names.get(i), Predicate.all(tied)));
        }
        return joins;
    }

    private static void define(Level level, SelectPlan part, Ident alias, int keys, Set<Aggregate> group) {
        int index = keys;
        for (Aggregate aggregate : group) {
            level.terms().define(aggregate, part.columnUnder(alias, index++));
        }
    }

    /** The query for one sort of aggregates: the keys, then the aggregates. */
    private SelectPlan part(List<Expression> keys, Set<Aggregate> group) {
        QueryNode part = QueryNode.from(query.model(), query.source()).ordered(List.of());
        boolean selected = false;
        for (Step step : query.steps()) {
            if (step instanceof Step.Filter(Condition condition)) {
                part = withRowFilter(part, condition);
            } else if (!selected
                    && step instanceof Step.Annotate(Selection one, boolean _)
                    && isAggregated(one.expression())) {
                part = select(part, keys, group);
                selected = true;
            }
        }
        QueryNode whole = selected ? part : select(part, keys, group);
        Scope own = Scope.of(part, engine.models(), around == null ? null : around.scope(), scope.ctes());
        Root root = Root.of(engine, query.source(), own, aliases, around, Root.Optional.NEVER);
        return QueryPlanner.planOver(root.level(), whole, Columns.ASKED, root.source(), List.of())
                .labelled("c");
    }

    private QueryNode withRowFilter(QueryNode part, Condition condition) {
        List<Condition> onRows = Grouping.conjuncts(condition).stream()
                .filter(one -> !isAggregated(one))
                .map(scope::expanded)
                .toList();
        return onRows.isEmpty() ? part : part.with(new Step.Filter(new Condition.And(onRows)));
    }

    private static QueryNode select(QueryNode part, List<Expression> keys, Set<Aggregate> group) {
        var selections = keys.stream().map(key -> new Selection("", key)).toList();
        QueryNode selecting = part.with(new Step.Values(selections));
        for (Aggregate aggregate : group) {
            selecting = selecting.with(new Step.Annotate(new Selection("", aggregate)));
        }
        return selecting;
    }

    /** The query around the parts: its filters on rows have been applied within them, and rows of groups are no more. */
    private QueryNode outer() {
        var steps = new ArrayList<Step>();
        for (Step step : query.steps()) {
            switch (step) {
                case Step.Filter(Condition condition) -> addGroupFilter(steps, condition);
                case Step.Annotate(Selection one, boolean selected) ->
                    steps.add(new Step.Annotate(expanded(one), selected));
                case Step.Join _, Step.Load _ -> steps.add(step);
                case Step.Values(List<Selection> all) -> {
                    if (valueKeys.isPresent()) {
                        steps.removeIf(earlier ->
                                earlier instanceof Step.Annotate(Selection one, boolean _) && !isAggregated(one));
                    }
                    steps.add(new Step.Values(all.stream().map(this::expanded).toList()));
                }
            }
        }
        List<Ordering> asked = query.ordering();
        List<Ordering> ordering = asked == null
                ? List.of()
                : asked.stream()
                        .map(term -> term.over(scope.expanded(term.expression())))
                        .toList();
        return query.withSteps(steps).ordered(ordering);
    }

    private Selection expanded(Selection selection) {
        return new Selection(selection.name(), scope.expanded(selection.expression()));
    }

    private void addGroupFilter(List<Step> steps, Condition condition) {
        List<Condition> onGroups = Grouping.conjuncts(condition).stream()
                .filter(this::isAggregated)
                .toList();
        if (!onGroups.isEmpty()) {
            steps.add(new Step.Filter(scope.expanded(new Condition.And(onGroups))));
        }
    }

    /** What the query groups by, if it selects values before its first aggregate; otherwise it groups by objects. */
    private Optional<List<Expression>> valueKeys() {
        List<Expression> keys = null;
        boolean aggregated = false;
        for (Step step : query.steps()) {
            if (step instanceof Step.Values(List<Selection> selections) && !aggregated) {
                keys = new ArrayList<>();
                for (Selection selection : selections) {
                    if (!isAggregated(selection)) {
                        keys.add(scope.expanded(selection.expression()));
                    }
                }
                aggregated = keys.size() < selections.size();
            } else if (step instanceof Step.Annotate(Selection one, boolean _)) {
                aggregated |= isAggregated(one);
                if (keys != null && !isAggregated(one)) {
                    keys.add(scope.expanded(one.expression()));
                }
            }
        }
        return Optional.ofNullable(keys);
    }

    private boolean isAggregated(Selection selection) {
        return isAggregated(selection.expression());
    }

    private boolean isAggregated(Expression expression) {
        return !grouping.aggregates(expression).isEmpty();
    }

    private boolean isAggregated(Condition condition) {
        return !grouping.aggregates(condition).isEmpty();
    }

    /** The aggregates of the query by the relations to many that they cross. */
    private Map<Set<FieldPath>, Set<Aggregate>> byTrail() {
        var groups = new LinkedHashMap<Set<FieldPath>, Set<Aggregate>>();
        for (Aggregate found : aggregates()) {
            var aggregate = (Aggregate) scope.expanded(found);
            groups.computeIfAbsent(trail(aggregate), _ -> new LinkedHashSet<>()).add(aggregate);
        }
        return groups;
    }

    private Set<Aggregate> aggregates() {
        var found = new LinkedHashSet<Aggregate>();
        for (Step step : query.steps()) {
            switch (step) {
                case Step.Annotate(Selection one, boolean _) -> found.addAll(grouping.aggregates(one.expression()));
                case Step.Filter(Condition condition) -> found.addAll(grouping.aggregates(condition));
                case Step.Values(List<Selection> all) ->
                    all.forEach(one -> found.addAll(grouping.aggregates(one.expression())));
                case Step.Join _, Step.Load _ -> {}
            }
        }
        List<Ordering> ordering = query.ordering();
        if (ordering != null) {
            ordering.forEach(term -> found.addAll(grouping.aggregates(term.expression())));
        }
        return found;
    }

    private Set<FieldPath> trail(Aggregate aggregate) {
        var crossed = new LinkedHashSet<FieldPath>();
        grouping.pathsWithin(aggregate).forEach(path -> addCrossed(crossed, path));
        return crossed;
    }

    private void addCrossed(Set<FieldPath> crossed, FieldPath path) {
        ModelMeta model = scope.model();
        FieldPath walked = FieldPath.ROOT;
        for (String step : path.steps()) {
            Optional<Link> link = engine.models().link(model, step);
            if (link.isEmpty()) {
                return;
            }
            walked = walked.then(link.get().name());
            if (link.get().toMany()) {
                crossed.add(walked);
            }
            model = link.get().to();
        }
    }
}
