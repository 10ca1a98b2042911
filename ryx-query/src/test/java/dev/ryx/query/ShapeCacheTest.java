package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.and;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.leaf;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledBatch;
import dev.ryx.query.sql.CompiledQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements of one shape share their SQL, and each is what it would be without the others. */
class ShapeCacheTest {

    private static QueryEngine engine(DatabaseKind kind) {
        return QueryEngine.of(Blog.MODELS, Ask.LOOKUPS, Dialect.of(kind));
    }

    private static Statement posts(Condition... conditions) {
        return Ask.all("Post").filter(conditions).select();
    }

    private static void assertSame(CompiledQuery remembered, CompiledQuery anew) {
        assertThat(remembered.sql()).isEqualTo(anew.sql());
        assertThat(remembered.columns()).isEqualTo(anew.columns());
        if (!remembered.parameters().equals(anew.parameters())) {
            // Arrays of bytes are equal to themselves alone.
            assertThat(remembered.parameters()).usingRecursiveComparison().isEqualTo(anew.parameters());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCaseComesOutAsItDoesAnew(DatabaseKind kind) {
        QueryEngine engine = engine(kind);
        List<Statement> statements = Cases.all()
                .flatMap(area -> area.cases().values().stream())
                .filter(statement -> isTaken(engine, statement))
                .toList();
        for (int round = 0; round < 2; round++) {
            statements.forEach(statement -> assertSame(engine.compile(statement), engine.compileAnew(statement)));
        }
        assertThat(engine.rememberedShapes()).isGreaterThan(statements.size() / 3);
    }

    private static boolean isTaken(QueryEngine engine, Statement statement) {
        try {
            return engine.compileAnew(statement) != null;
        } catch (dev.ryx.error.RyxException refused) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachRowComesOutAsItDoesByItself(DatabaseKind kind) {
        QueryEngine engine = engine(kind);
        List<Statement.Insert> inserts = Cases.all()
                .flatMap(area -> area.cases().values().stream())
                .filter(statement -> isTaken(engine, statement))
                .filter(Statement.Insert.class::isInstance)
                .map(Statement.Insert.class::cast)
                .filter(insert -> insert.rows().count() > 1)
                .toList();
        assertThat(inserts).hasSizeGreaterThan(2);
        for (Statement.Insert insert : inserts) {
            CompiledBatch each = engine.compileEach(insert);
            assertThat(each.size()).isEqualTo(insert.rows().count());
            for (int row = 0; row < each.size(); row++) {
                CompiledQuery alone = engine.compileAnew(alone(insert, row));
                assertSame(each.get(row), alone);
                assertThat(each.get(row).sql()).isSameAs(each.get(0).sql());
                for (int i = 0; i < alone.parameterCount(); i++) {
                    assertThat(each.value(row, i)).isEqualTo(alone.value(i));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachOfManyRowsComesOutInAnyOrder(DatabaseKind kind) {
        QueryEngine engine = engine(kind);
        int count = 1000;
        CompiledBatch each = engine.compileEach((Statement.Insert) tags(count, 0));
        List<Integer> places = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        assertTagsAt(places, each);
        Collections.shuffle(places, new Random(1));
        assertTagsAt(places, each);
        assertThat(each.part(600, 300).value(20, 1)).isEqualTo("tag 620");
        assertThat(each.part(600, 300).part(100, 100).get(20).values()).containsExactly(720L, "tag 720");
        assertThatThrownBy(() -> each.get(count)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> each.part(600, count)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void assertTagsAt(List<Integer> places, CompiledBatch each) {
        List<CompiledQuery> asked = places.stream().map(each::get).toList();
        for (int i = 0; i < places.size(); i++) {
            int row = places.get(i);
            assertThat(asked.get(i).values()).containsExactly((long) row, "tag " + row);
        }
    }

    private static Statement alone(Statement.Insert insert, int row) {
        Rows rows = Rows.of(List.of(IntStream.range(0, insert.fields().size())
                .mapToObj(column -> insert.rows().value(row, column))
                .toList()));
        return new Statement.Insert(insert.model(), insert.fields(), rows, insert.conflict(), insert.returning());
    }

    @ParameterizedTest
    @EnumSource
    void anInsertOfManyRowsIsRemembered(DatabaseKind kind) {
        QueryEngine engine = engine(kind);
        int rows = Dialect.of(kind).rowsPerInsert(2);
        Statement first = tags(rows, 0);
        Statement second = tags(rows, rows);
        assertThat(engine.compile(second).sql()).isSameAs(engine.compile(first).sql());
        assertSame(engine.compile(second), engine.compileAnew(second));
    }

    private static Statement tags(int count, int from) {
        Rows rows = Rows.of(IntStream.range(0, count)
                .mapToObj(row -> List.<Object>of(from + row, "tag " + row))
                .toList());
        return new Statement.Insert(Blog.model("Tag"), List.of("id", "name"), rows, null, List.of());
    }

    @Test
    void valuesMakeNoShape() {
        QueryEngine engine = engine(DatabaseKind.POSTGRESQL);
        for (int i = 0; i < 1000; i++) {
            CompiledQuery query = engine.compile(posts(q("views__gte", i), q("title__startswith", "title " + i)));
            assertThat(query.values()).containsExactly((long) i, "title " + i + "%");
        }
        assertThat(engine.rememberedShapes()).isEqualTo(1);
    }

    /** Not once more for each place that one of them has. */
    @ParameterizedTest
    @EnumSource
    void valuesOfAListAreConvertedTogether(DatabaseKind kind) {
        QueryEngine engine = engine(kind);
        var conversions = new AtomicInteger();
        List<Counted> texts = IntStream.range(0, 64)
                .mapToObj(number -> new Counted("text " + number, conversions))
                .toList();
        engine.compile(posts(q("title__in", texts)));
        conversions.set(0);
        engine.compile(posts(q("title__in", texts)));
        engine.compileAnew(posts(q("title__in", texts)));
        assertThat(conversions.get()).isBetween(2 * texts.size(), 8 * texts.size());
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "MYSQL", "MARIADB"})
    void valuesOfAListKeepTheirPlaces(DatabaseKind kind) {
        QueryEngine engine = engine(kind);
        Statement byKey = posts(q("id__in", List.of(3, 1, 2)), q("views", 7));
        assertThat(engine.compile(byKey).values()).containsExactly(3L, 1L, 2L, 2L, 7L);
        assertThat(engine.compile(byKey).values()).containsExactly(3L, 1L, 2L, 2L, 7L);
    }

    /** A text that counts how often it is made a string. */
    private record Counted(String text, AtomicInteger conversions) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            conversions.incrementAndGet();
            return text;
        }
    }

    @Test
    void listsOfEveryLengthMakeFewShapes() {
        for (DatabaseKind kind : DatabaseKind.values()) {
            QueryEngine engine = engine(kind);
            for (int length = 1; length <= 1000; length++) {
                List<Integer> ids = IntStream.range(0, length).boxed().toList();
                assertSame(engine.compile(posts(q("id__in", ids))), engine.compileAnew(posts(q("id__in", ids))));
            }
            assertThat(engine.rememberedShapes()).as(kind.displayName()).isLessThanOrEqualTo(11);
        }
    }

    @Test
    void whatOfAValueChangesTheSqlMakesAShape() {
        QueryEngine engine = engine(DatabaseKind.SQLITE);
        Stream.of(
                        q("body__isnull", true),
                        q("body__isnull", false),
                        q("body", null),
                        q("body", "x"),
                        q("body__startswith", "x".repeat(20_000)),
                        q("body__startswith", "x"),
                        q("views__gt", 1),
                        q("views__gt", 1.5),
                        q("views__gt", new BigDecimal("1.25")),
                        q("id__in", List.of()),
                        q("id__in", List.of(1)),
                        q("id__in", Collections.singletonList(null)))
                .flatMap(condition -> Stream.of(condition, condition))
                .forEach(condition ->
                        assertSame(engine.compile(posts(condition)), engine.compileAnew(posts(condition))));
    }

    /** Planning sees that an order is a selected expression only if their values are equal. */
    @Test
    void valuesThatWereEqualHaveToBeEqualAgain() {
        for (DatabaseKind kind : DatabaseKind.values()) {
            QueryEngine engine = engine(kind);
            for (int second : new int[] {5, 7, 5, 7}) {
                Statement statement = Ask.all("Post")
                        .values(Ask.Terms.as("more", plus(f("views"), 5)))
                        .distinct()
                        .orderBy(Ask.Terms.asc(plus(f("views"), second)))
                        .select();
                assertSame(engine.compile(statement), engine.compileAnew(statement));
            }
        }
    }

    @Test
    void oneValueInTwoPlacesIsTwoValues() {
        QueryEngine engine = engine(DatabaseKind.POSTGRESQL);
        Expression shared = Expression.Value.of(5);
        engine.compile(posts(and(leaf(f("views"), "gt", shared), leaf(f("id"), "lt", shared))));
        CompiledQuery other = engine.compile(posts(and(leaf(f("views"), "gt", 1), leaf(f("id"), "lt", 2))));
        assertThat(other.values()).containsExactly(1L, 2L);
    }

    @Test
    void theTableOfShapesIsBounded() {
        QueryEngine engine = engine(DatabaseKind.SQLITE);
        for (int i = 0; i < 20_000; i++) {
            var conditions = new ArrayList<Condition>();
            for (int bit = 0; bit < 15; bit++) {
                conditions.add(q((i >> bit & 1) == 0 ? "views__gt" : "id__lt", bit));
            }
            engine.compile(posts(conditions.toArray(new Condition[0])));
        }
        assertThat(engine.rememberedShapes()).isBetween(1000, 4096);
    }
}
