package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.sql.CompiledQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The query that {@code docs/query-engine.md} follows. */
class QueryEnginePageTest {

    private static final Path SQL = Path.of("src/test/java/dev/ryx/query/query-engine.sql");

    private static Statement statement() {
        // tag::statement[]
        Condition popular = Condition.or(
                new Condition.TextLeaf("views__gte", Expression.Value.of(1000)),
                new Condition.TextLeaf("author__name__istartswith", Expression.Value.of("a")));
        Condition tagged = new Condition.TextLeaf("tags__name", Expression.Value.of("sql"));

        QueryNode posts = QueryNode.all("blog.Post")
                .with(new Step.Filter(popular))
                .with(new Step.Filter(Condition.excluding(tagged)))
                .ordered(List.of(Ordering.parse("-created_at")))
                .withLimit(20);
        // end::statement[]
        return new Statement.Select(
                posts.with(new Step.Values(List.of(new Selection("title", new Expression.TextPath("title"))))));
    }

    @ParameterizedTest
    @EnumSource
    void theWayOfOneQuery(DatabaseKind kind) throws IOException {
        Statement statement = statement();
        // tag::engine[]
        QueryEngine engine = QueryEngine.of(Blog.MODELS, LookupRegistry.builtIn(), Dialect.of(kind));
        CompiledQuery query = engine.compile(statement);
        // end::engine[]
        assertThat(query.sql()).isEqualTo(shown(kind));
        assertThat(query.parameterCount()).isEqualTo(4);
    }

    /** The SQL of the page on one line. */
    private static String shown(DatabaseKind kind) throws IOException {
        String name = kind.name().toLowerCase(Locale.ROOT);
        Matcher region = Pattern.compile("-- tag::" + name + "\\[]\n(.*?)-- end::" + name + "\\[]", Pattern.DOTALL)
                .matcher(Files.readString(SQL));
        assertThat(region.find()).as(name).isTrue();
        return region.group(1).strip().replaceAll("\\s+", " ").replace("( ", "(");
    }

    @Test
    void statementsOfOneShapeShareTheirSql() {
        QueryEngine engine = QueryEngine.of(Blog.MODELS, LookupRegistry.builtIn(), Dialect.of(DatabaseKind.POSTGRESQL));
        String first = engine.compile(statement()).sql();
        assertThat(engine.compile(statement()).sql()).isSameAs(first);
        assertThat(engine.rememberedShapes()).isEqualTo(1);
    }
}
