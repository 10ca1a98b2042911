package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.plan.SelectPlan.Combined;
import dev.ryx.query.plan.SelectPlan.Output;
import dev.ryx.query.plan.SelectPlan.Source;
import dev.ryx.query.plan.SelectPlan.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a level's rows come from: the table of its model, or rows that are like it.
 *
 * <p>Rows that are objects have their columns under the names they have in the model's table, so that relations lead on
 * from them as from the table itself; rows of values have generated names, and nothing leads on.
 *
 * @param source where the rows come from
 * @param level the level over them
 */
record Root(Source source, Level level) {

    /**
     * Plans where rows come from.
     *
     * @param scope the names at the rows
     * @param around the level around, or null
     * @param optional whether a join may leave the rows out
     */
    static Root of(
            Engine engine,
            QueryNode.Source source,
            Scope scope,
            Aliases aliases,
            @Nullable Level around,
            Optional optional) {
        return switch (source) {
            case QueryNode.Table(String _, Ident schema) -> {
                Table own = engine.table(scope.model());
                var level = new Level(engine, scope, aliases, aliases.of(own.name()), around, optional);
                yield new Root(schema == null ? own : new Table(own.name(), schema), level);
            }
            case QueryNode.CteRows(String name) -> {
                CteTable cte = aliases.cte(scope.cte(name));
                var level = new Level(engine, scope, aliases, aliases.of(cte.name()), around, optional);
                defineColumns(level, cte.rows(), optional);
                yield new Root(new Table(cte.name(), null), level);
            }
            case QueryNode.Combination combination -> {
                Combined combined = combined(engine, combination, scope, aliases, around);
                var level = new Level(engine, scope, aliases, aliases.generated(), around, optional);
                defineColumns(level, combined.parts().getFirst(), optional);
                yield new Root(combined, level);
            }
        };
    }

    /** A level over rows whose query is not planned: good for what is refused, not for a statement. */
    static Level unplanned(Engine engine, Scope scope, Aliases aliases) {
        var level = new Level(engine, scope, aliases, aliases.generated(), null, Optional.AT_ONCE);
        scope.columns().named().forEach((name, column) -> {
            SqlType type = engine.types().of(column.expression(), column.scope());
            var label = new Ident("c");
            level.terms().define(FieldPath.of(name), new Term.Column(aliases.generated(), label, type, true));
        });
        if (!scope.columns().open()) {
            level.terms().close();
        }
        return level;
    }

    /** How joins may leave rows out. */
    enum Optional {
        /** There is always a row. */
        NEVER,
        /** A later join may leave it out. */
        LATER,
        /** The join that brings the row may leave it out. */
        AT_ONCE
    }

    private static Combined combined(
            Engine engine, QueryNode.Combination combination, Scope scope, Aliases aliases, @Nullable Level around) {
        var parts = new ArrayList<SelectPlan>();
        for (QueryNode part : combination.parts()) {
            parts.add(part(engine, part, scope, aliases, around));
        }
        requireAlike(parts);
        QueryNode first = combination.parts().getFirst();
        parts.set(0, named(parts.getFirst(), first, scope));
        return new Combined(combination.operator(), combination.all(), parts);
    }

    /** A part with an order, a limit or common table expressions of its own stands within another query. */
    static SelectPlan part(Engine engine, QueryNode part, Scope scope, Aliases aliases, @Nullable Level around) {
        QueryNode asked = part.isSliced() || !part.distinct().on().isEmpty() ? part : part.ordered(List.of());
        SelectPlan plan = QueryPlanner.plan(
                engine, asked.withLock(null).withoutLoad(), QueryPlanner.Columns.ASKED, aliases, around, scope.ctes());
        boolean simple = plan.orderBy().isEmpty()
                && plan.limit() == null
                && plan.offset() == null
                && plan.ctes().isEmpty();
        return simple ? plan : plan.wrapped(aliases.generated());
    }

    static void requireAlike(List<SelectPlan> parts) {
        if (parts.size() < 2) {
            throw FieldException.wrongUse("A combination has one query alone.", "Give it two or more.");
        }
        List<Output> first = parts.getFirst().columns();
        for (SelectPlan part : parts) {
            if (part.columns().size() != first.size()) {
                throw FieldException.wrongUse(
                        "The queries of a combination select " + first.size() + " and "
                                + part.columns().size() + " columns.",
                        "Select the same number in each.");
            }
            for (int i = 0; i < first.size(); i++) {
                Types.requireComparable(
                        "The column \"" + first.get(i).name() + "\" of a combination",
                        first.get(i).term().type(),
                        part.columns().get(i).term().type());
            }
        }
    }

    /** The rows of a query with names for their columns, by which the query around knows them. */
    static SelectPlan named(SelectPlan plan, QueryNode query, Scope scope) {
        SourceColumns columns =
                Scope.ofRows(query, scope.models(), scope.ctes()).columns();
        List<FieldMeta> fields =
                columns.open() ? scope.models().get(query.model()).fields() : List.of();
        var labels = new ArrayList<Ident>();
        Set<Ident> taken = new HashSet<>();
        fields.forEach(field -> taken.add(field.column()));
        for (int i = 0; i < plan.columns().size(); i++) {
            labels.add(i < fields.size() ? fields.get(i).column() : free("c" + i, taken));
        }
        return plan.labelled(labels);
    }

    private static Ident free(String name, Set<Ident> taken) {
        var label = new Ident(name);
        return taken.contains(label) ? free(name + "_", taken) : label;
    }

    private static void defineColumns(Level level, SelectPlan rows, Optional optional) {
        ModelMeta model = level.scope().model();
        boolean open = level.scope().columns().open();
        for (int i = open ? model.fields().size() : 0; i < rows.columns().size(); i++) {
            Output output = rows.columns().get(i);
            if (!output.name().isEmpty()) {
                Term.Column column = rows.columnUnder(level.tree().root(), i);
                boolean nullable = optional != Optional.NEVER || column.nullable();
                level.terms()
                        .define(
                                FieldPath.of(output.name()),
                                new Term.Column(column.table(), column.column(), column.type(), nullable));
            }
        }
        if (!open) {
            level.terms().close();
        }
    }
}
