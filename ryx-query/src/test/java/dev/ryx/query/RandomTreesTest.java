package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.asc;
import static dev.ryx.query.Ask.Terms.desc;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.times;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.ast.Case;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Function;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.servers.ServerCondition;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Random trees: each compiles in every dialect, and each condition parts the rows into true, false and unknown. */
class RandomTreesTest {

    private static final int STATEMENTS = 1500;
    private static final int PARTITIONS = 1000;

    private final Randomness random = Randomness.of(RandomTreesTest.class);

    private Expression number(int depth) {
        if (depth == 0) {
            return random.one(f("views"), f("id"), f("author__age"), Expression.Value.of(random.below(100)));
        }
        return switch (random.below(5)) {
            case 0 -> plus(number(depth - 1), number(depth - 1));
            case 1 -> times(number(depth - 1), random.below(5));
            case 2 -> new Expression.Call(Function.ABS, List.of(number(depth - 1)));
            case 3 -> new Expression.Call(Function.COALESCE, List.of(number(depth - 1), Expression.Value.of(0)));
            default -> new Case(List.of(new Case.When(condition(depth - 1), number(depth - 1))), number(depth - 1));
        };
    }

    private Condition condition(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (random.below(6)) {
            case 0 -> new Condition.And(List.of(condition(depth - 1), condition(depth - 1)));
            case 1 -> new Condition.Or(List.of(condition(depth - 1), condition(depth - 1)));
            case 2 -> new Condition.Not(condition(depth - 1));
            case 3 -> Condition.excluding(condition(depth - 1));
            case 4 -> new Condition.Leaf(number(depth - 1), random.one("gt", "lte", "exact"), number(depth - 1));
            default -> leaf();
        };
    }

    private Condition leaf() {
        return switch (random.below(8)) {
            case 0 -> q("views__" + random.one("gt", "gte", "lt", "lte", "exact"), random.below(1000));
            case 1 -> q("rating__" + random.one("gt", "lt"), random.below(5));
            case 2 ->
                q("body__" + random.one("contains", "istartswith", "endswith", "iexact"), random.one("a", "50%", "É"));
            case 3 -> q("body__isnull", random.chance(50));
            case 4 -> q("author__age__in", List.of(random.below(60), 36));
            case 5 -> q("editor__name__gte", random.one("A", "a", "Č"));
            case 6 -> q("created_at__year", 2022 + random.below(3));
            default -> q("active", random.chance(50));
        };
    }

    private Statement statement() {
        Ask posts = Ask.all("Post").filter(condition(3));
        if (random.chance(50)) {
            posts = posts.exclude(condition(2));
        }
        if (random.chance(50)) {
            posts = posts.annotate("figure", number(2));
        }
        if (random.chance(50)) {
            Ordering order = random.chance(50) ? asc(number(1)) : desc(number(1));
            posts = posts.orderBy(order);
        }
        Ask asked = random.chance(50) ? posts.limit(random.below(10)) : posts;
        return switch (random.below(4)) {
            case 0 -> asked.count();
            case 1 -> asked.exists();
            case 2 -> asked.aggregate(as("most", Ask.Terms.max("views")));
            default -> asked.select();
        };
    }

    @Test
    void everyTreeCompilesInEveryDialect() {
        List<QueryEngine> engines = new ArrayList<>();
        for (DatabaseKind kind : DatabaseKind.values()) {
            engines.add(QueryEngine.of(Blog.MODELS, Ask.LOOKUPS, Dialect.of(kind)));
        }
        for (int i = 0; i < STATEMENTS; i++) {
            Statement statement = statement();
            for (QueryEngine engine : engines) {
                CompiledQuery query = engine.compile(statement);
                assertThat(query.sql().chars().filter(c -> c == '?').count())
                        .as(query.sql())
                        .isEqualTo(query.parameterCount());
                assertThat(engine.compile(statement).sql()).isEqualTo(query.sql());
                assertThat(engine.compile(statement).values()).isEqualTo(query.values());
            }
        }
    }

    /** SQL's own partition: {@code q}, {@code NOT q} and {@code q IS NULL} have each row once. */
    @Nested
    @Tag("database")
    @ExtendWith(ServerCondition.class)
    class OnADatabase {

        @Test
        void trueFalseAndUnknownPartTheRows() throws Exception {
            try (var database = TestDatabase.open(TestDatabase.kindUnderTest())) {
                Seed.into(database);
                List<Object> all = keys(database, Ask.all("Post"));
                for (int i = 0; i < PARTITIONS; i++) {
                    Condition condition = condition(3);
                    var parts = new ArrayList<Object>();
                    parts.addAll(keys(database, Ask.all("Post").filter(condition)));
                    parts.addAll(keys(database, Ask.all("Post").filter(new Condition.Not(condition))));
                    parts.addAll(keys(database, Ask.all("Post").filter(new Condition.IsUnknown(condition))));
                    assertThat(new TreeSet<>(parts)).as("%s", condition).isEqualTo(new TreeSet<>(all));
                    assertThat(parts).as("%s", condition).hasSameSizeAs(all);
                }
            }
        }

        private List<Object> keys(TestDatabase database, Ask ask) throws SQLException {
            CompiledQuery query =
                    database.compiled(Blog.MODELS, ask.values("id").select());
            return database.rows(query).stream().<Object>map(List::getFirst).toList();
        }
    }
}
