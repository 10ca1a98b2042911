package dev.ryx.bench;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.compile.Compiler;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.plan.Planner;
import dev.ryx.query.plan.Resolver;
import dev.ryx.query.sql.CompiledQuery;

/** The way of a query through Ryx's engine: resolved, planned, compiled. */
final class RyxSql {

    private final Resolver resolver;
    private final Planner planner;
    private final Compiler compiler;

    RyxSql(Models models, LookupRegistry lookups) {
        this.resolver = new Resolver(models, lookups);
        this.planner = new Planner(models, lookups);
        this.compiler = new Compiler(Dialect.of(DatabaseKind.POSTGRESQL));
    }

    /** The rows of a query for which a condition holds. */
    CompiledQuery compile(QueryNode query, Condition condition) {
        QueryNode filtered = resolver.with(query, new Step.Filter(condition));
        return compiler.compile(planner.plan(new Statement.Select(filtered)));
    }
}
