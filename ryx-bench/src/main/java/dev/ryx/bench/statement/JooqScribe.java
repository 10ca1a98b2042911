package dev.ryx.bench.statement;

import static dev.ryx.bench.statement.JooqPosts.POSTS;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** jOOQ as its manual shows it: a table class as the generator writes them, and one configuration for all statements. */
final class JooqScribe implements Scribe {

    /** What is asked of jOOQ: it walks over a query once for the text, and once more for the parameters. */
    enum Answer {
        /** The text and the parameters. */
        WHOLE,
        /** The text alone. */
        TEXT
    }

    private final DSLContext jooq = DSL.using(SQLDialect.POSTGRES);
    private final Answer answer;

    JooqScribe(Answer answer) {
        this.answer = answer;
    }

    @Override
    public void write(Question question, Sample sample, Sink sink) {
        Query query = switch (question) {
            case EQUALITY -> jooq.selectFrom(POSTS).where(POSTS.title.eq(sample.title()));
            case YEAR -> jooq.selectFrom(POSTS).where(DSL.year(POSTS.created).ge(sample.year()));
            case JSON_KEYS -> jooq.selectFrom(POSTS).where(jsonKeys(sample));
            case AND_OR ->
                jooq.selectFrom(POSTS)
                        .where(POSTS.active
                                .eq(sample.active())
                                .and(POSTS.views.ge(sample.views()))
                                .or(POSTS.title.eq(sample.title())))
                        .limit(sample.rows());
        };
        sink.take(query.getSQL(), parameters(query));
    }

    private Object parameters(Query query) {
        return switch (answer) {
            case WHOLE -> query.getBindValues();
            case TEXT -> List.of();
        };
    }

    /** jOOQ has no name for this function. */
    private static Condition jsonKeys(Sample sample) {
        String[] keys = {sample.firstKey(), sample.secondKey(), sample.thirdKey()};
        return DSL.condition(
                "(JSONB_TYPEOF({0}) = 'object' AND JSONB_EXISTS_ALL({0}, {1}))", POSTS.metadata, DSL.val(keys));
    }
}
