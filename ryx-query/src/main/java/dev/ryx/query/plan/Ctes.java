package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.Ident;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.QueryNode.Cte;
import dev.ryx.query.plan.SelectPlan.Combined;
import dev.ryx.query.plan.SelectPlan.Derived;
import dev.ryx.query.plan.SelectPlan.Output;
import dev.ryx.query.plan.SelectPlan.Source;
import java.util.ArrayList;
import java.util.List;

/** Plans the common table expressions of a query, each of which sees those before it. */
final class Ctes {

    private final Engine engine;
    private final Scope scope;
    private final Aliases aliases;

    /**
     * @param scope the names of the query that the expressions belong to
     */
    Ctes(Engine engine, Scope scope, Aliases aliases) {
        this.engine = engine;
        this.scope = scope;
        this.aliases = aliases;
    }

    List<SelectPlan.Cte> plan(List<Cte> ctes) {
        var planned = new ArrayList<SelectPlan.Cte>(ctes.size());
        ctes.forEach(cte -> planned.add(cte.recursive() ? recursive(cte) : plain(cte)));
        return planned;
    }

    private SelectPlan.Cte plain(Cte cte) {
        SelectPlan rows = Root.named(part(cte.query()), cte.query(), scope);
        return known(cte, aliases.generated(), rows, new Derived(rows));
    }

    private SelectPlan part(QueryNode query) {
        return Root.part(engine, query, scope, aliases, null);
    }

    /** The first rows tell the names and types of the columns before the query that reads them is planned. */
    private SelectPlan.Cte recursive(Cte cte) {
        QueryNode.Combination union = union(cte);
        QueryNode first = union.parts().getFirst();
        SelectPlan base = Root.named(part(first), first, scope);
        Ident name = aliases.generated();
        aliases.know(cte, new CteTable(name, base));
        var parts = new ArrayList<SelectPlan>(List.of(base));
        for (QueryNode part : union.parts().subList(1, union.parts().size())) {
            parts.add(part(part));
        }
        Root.requireAlike(parts);
        return known(cte, name, base, new Combined(union.operator(), union.all(), parts));
    }

    private static QueryNode.Combination union(Cte cte) {
        QueryNode query = cte.query();
        boolean plain =
                query.steps().isEmpty() && !query.isSliced() && query.ctes().isEmpty();
        if (plain
                && query.source() instanceof QueryNode.Combination union
                && union.operator() == QueryNode.SetOperator.UNION) {
            return union;
        }
        throw FieldException.wrongUse(
                "A recursive common table expression is a union of its first rows and of a query that reads it.",
                "Give it such a union, and filter where it is used.");
    }

    private SelectPlan.Cte known(Cte cte, Ident name, SelectPlan rows, Source source) {
        aliases.know(cte, new CteTable(name, rows));
        List<Ident> columns = rows.columns().stream().map(Output::label).toList();
        return new SelectPlan.Cte(name, columns, source, cte.recursive());
    }
}
