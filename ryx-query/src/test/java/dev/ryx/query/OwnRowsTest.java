package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.error.RyxException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.dialect.Dialect;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short way to plan a query of a model's own rows comes out where the long way does. */
class OwnRowsTest {

    /** An order by nothing changes no text; it only sends a query the long way. */
    @ParameterizedTest
    @EnumSource
    void theShortWayEndsWhereTheLongWayDoes(DatabaseKind kind) {
        List<QueryNode> plain = Cases.all()
                .flatMap(area -> area.cases().values().stream())
                .filter(Statement.Select.class::isInstance)
                .map(statement -> ((Statement.Select) statement).query())
                .map(OwnRowsTest::withoutOrder)
                .filter(query -> query.isPlain() && isUnordered(query))
                .toList();
        plain.forEach(query -> assertThat(outcome(kind, query)).isEqualTo(outcome(kind, query.ordered(List.of()))));
        assertThat(plain).hasSizeGreaterThan(300);
    }

    private static QueryNode withoutOrder(QueryNode query) {
        return new QueryNode(
                query.model(),
                query.source(),
                query.steps(),
                null,
                query.distinct(),
                query.offset(),
                query.limit(),
                query.lock(),
                query.ctes());
    }

    private static boolean isUnordered(QueryNode query) {
        return Blog.MODELS.get(query.model()).ordering().isEmpty();
    }

    private static String outcome(DatabaseKind kind, QueryNode query) {
        QueryEngine engine = QueryEngine.of(Blog.MODELS, Ask.LOOKUPS, Dialect.of(kind));
        try {
            var compiled = engine.compileAnew(new Statement.Select(query));
            return compiled.sql() + compiled.values() + compiled.parameters() + compiled.columns();
        } catch (RyxException refused) {
            return refused.getMessage();
        }
    }
}
