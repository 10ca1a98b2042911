package dev.ryx.bench;

import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.sql.CompiledQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Ryx. */
final class RyxScribe implements Scribe {

    /** How a condition names its field and its lookup. */
    enum Spelling {
        /** With the constants of the generated metamodel. */
        TYPED,
        /** As text that is read anew each time. */
        TEXT
    }

    private final RyxSql ryx = new RyxSql(RyxPosts.MODELS, LookupRegistry.builtIn());
    private final Spelling spelling;

    RyxScribe(Spelling spelling) {
        this.spelling = spelling;
    }

    @Override
    public Set<Question> questions() {
        return EnumSet.complementOf(EnumSet.of(Question.JSON_KEYS));
    }

    @Override
    public void write(Question question, Sample sample, Sink sink) {
        QueryNode posts = QueryNode.all(RyxPosts.POST);
        CompiledQuery compiled = switch (question) {
            case EQUALITY -> ryx.compile(posts, title(sample));
            case YEAR -> ryx.compile(posts, year(sample));
            case AND_OR -> ryx.compile(posts.withLimit(sample.rows()), andOr(sample));
            case JSON_KEYS -> throw new UnsupportedOperationException("has_all");
        };
        sink.take(compiled.sql(), compiled.parameters());
    }

    private Condition title(Sample sample) {
        return leaf(RyxPosts.TITLE, "exact", "title", sample.title());
    }

    private Condition year(Sample sample) {
        return leaf(RyxPosts.CREATED_YEAR, "gte", "created__year__gte", sample.year());
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
