package dev.ryx.bench.statement;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.QueryEngine;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.sql.CompiledQuery;
import java.util.List;

/** Ryx's engine, as the ORM asks it. */
final class RyxScribe implements Scribe {

    /** How a condition names its field and its lookup. */
    enum Spelling {
        /** With the constants of the generated metamodel. */
        TYPED,
        /** As text that is read anew each time. */
        TEXT
    }

    /** How a statement is compiled. */
    enum Way {
        /** From scratch. */
        ANEW,
        /** With the SQL of an earlier statement of the same shape. */
        CACHED
    }

    private static final QueryNode POSTS = QueryNode.all(RyxPosts.POST);

    private final QueryEngine engine =
            QueryEngine.of(RyxPosts.MODELS, LookupRegistry.builtIn(), Dialect.of(DatabaseKind.POSTGRESQL));
    private final Spelling spelling;
    private final Way way;

    RyxScribe(Spelling spelling, Way way) {
        this.spelling = spelling;
        this.way = way;
    }

    @Override
    public void write(Question question, Sample sample, Sink sink) {
        CompiledQuery compiled = compile(statement(question, sample));
        sink.take(compiled.sql(), compiled);
    }

    /** The statement of a question, with the sample's current values. */
    Statement statement(Question question, Sample sample) {
        return new Statement.Select(
                switch (question) {
                    case EQUALITY -> filtered(title(sample));
                    case YEAR -> filtered(year(sample));
                    case AND_OR -> filtered(andOr(sample)).withLimit(sample.rows());
                    case JSON_KEYS -> filtered(jsonKeys(sample));
                });
    }

    private static QueryNode filtered(Condition condition) {
        return POSTS.with(new Step.Filter(condition));
    }

    /** Its SQL and parameters. */
    CompiledQuery compile(Statement statement) {
        return switch (way) {
            case ANEW -> engine.compileAnew(statement);
            case CACHED -> engine.compile(statement);
        };
    }

    private Condition title(Sample sample) {
        return leaf(RyxPosts.TITLE, "exact", "title", sample.title());
    }

    private Condition year(Sample sample) {
        return leaf(RyxPosts.CREATED_YEAR, "gte", "created__year__gte", sample.year());
    }

    private Condition jsonKeys(Sample sample) {
        var keys = Expression.ValueList.of(sample.firstKey(), sample.secondKey(), sample.thirdKey());
        return switch (spelling) {
            case TYPED -> new Condition.Leaf(RyxPosts.METADATA, "has_all", keys);
            case TEXT -> new Condition.TextLeaf("metadata__has_all", keys);
        };
    }

    private Condition andOr(Sample sample) {
        Condition active = leaf(RyxPosts.ACTIVE, "exact", "active", sample.active());
        Condition views = leaf(RyxPosts.VIEWS, "gte", "views__gte", sample.views());
        return new Condition.Or(List.of(new Condition.And(List.of(active, views)), title(sample)));
    }

    private Condition leaf(Expression field, String lookup, String text, Object value) {
        return switch (spelling) {
            case TYPED -> new Condition.Leaf(field, lookup, Expression.Value.of(value));
            case TEXT -> new Condition.TextLeaf(text, Expression.Value.of(value));
        };
    }
}
