package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.lookup.LookupRegistry;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What planning knows before it sees a query.
 *
 * @param models the models
 * @param registry the lookups and transforms
 * @param types the types of expressions
 * @param inputs the slots of bound values
 * @param orders the order of a query's model, resolved
 * @param columns the columns of the models' own tables
 * @param schema the schema that the tables are in, whatever their models say, or null for what these say
 */
record Engine(
        Models models,
        LookupRegistry registry,
        Types types,
        Inputs inputs,
        Function<QueryNode, List<Ordering>> orders,
        Map<ModelMeta, ModelColumns> columns,
        @Nullable Ident schema) {

    Engine(Models models, LookupRegistry registry, boolean checks, Function<QueryNode, List<Ordering>> orders) {
        this(models, registry, new Types(models, registry), new Inputs(checks), orders, ownColumns(models), null);
    }

    /** The same knowledge of tables in a schema. */
    Engine in(Ident other) {
        return new Engine(models, registry, types, inputs, orders, columns, other);
    }

    /** The table of a model, in its schema. */
    SelectPlan.Table table(ModelMeta model) {
        return new SelectPlan.Table(model.table(), schema == null ? model.schema() : schema);
    }

    private static Map<ModelMeta, ModelColumns> ownColumns(Models models) {
        var columns = new IdentityHashMap<ModelMeta, ModelColumns>();
        models.all().forEach(model -> columns.put(model, new ModelColumns(model)));
        return columns;
    }

    /** The columns of a model's own table, under its own name; null for a join table. */
    @Nullable
    ModelColumns columnsOf(ModelMeta model) {
        return columns.get(model);
    }

    /** The order that a query's model asks for. */
    List<Ordering> ownOrder(QueryNode query) {
        return orders.apply(query);
    }
}
