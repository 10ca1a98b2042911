package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.asc;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.minus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.ryx.error.ConfigurationException;
import dev.ryx.error.FieldException;
import dev.ryx.error.RyxException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.SqliteFunction;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.lookup.TemplateLookup;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.RawSql;
import dev.ryx.query.sql.SqlWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The threats T1 to T21 to an engine that writes SQL, each met in every dialect: a name is refused, or bound, or no part of the SQL. */
class ThreatsTest {

    private static final int STRINGS = 2000;

    private static final List<String> PIECES = List.of(
            "'",
            "\"",
            "`",
            "\\",
            ";",
            "--",
            "/*",
            "*/",
            "#",
            "%",
            "_",
            "__",
            "?",
            "??",
            ":",
            "$1",
            "$$",
            "{col}",
            "\0",
            "\n",
            "\u2028",
            " ",
            "(",
            ")",
            ",",
            ".",
            "=",
            "OR 1=1",
            "DROP TABLE posts",
            "title",
            "id",
            "é",
            "𝄞",
            "[",
            "]",
            "$[*]");

    private final Randomness random = Randomness.of(ThreatsTest.class);

    private List<String> hostile() {
        var strings = new ArrayList<String>();
        while (strings.size() < STRINGS) {
            strings.add(random.text(PIECES, 6));
        }
        return strings;
    }

    private static QueryEngine engine(DatabaseKind kind) {
        return QueryEngine.of(Blog.MODELS, Ask.LOOKUPS, Dialect.of(kind));
    }

    private static String sql(DatabaseKind kind, Statement statement) {
        return engine(kind).compile(statement).sql();
    }

    /** Each hostile text is refused by an exception of ours, or makes the very SQL that a harmless one makes. */
    private void refusedOrHarmless(DatabaseKind kind, String harmless, Function<String, Statement> asked) {
        QueryEngine engine = engine(kind);
        String expected = engine.compileAnew(asked.apply(harmless)).sql();
        for (String text : hostile()) {
            String written;
            try {
                written = engine.compileAnew(asked.apply(text)).sql();
            } catch (RyxException refused) {
                continue;
            }
            assertThat(written).as(text).isEqualTo(expected);
        }
    }

    private static QueryNode posts() {
        return QueryNode.all(Blog.model("Post")).ordered(List.of());
    }

    private static Statement select(Step... steps) {
        QueryNode query = posts();
        for (Step step : steps) {
            query = query.with(step);
        }
        return new Statement.Select(query);
    }

    @ParameterizedTest
    @EnumSource
    void t01AliasesAreKeysInJavaAlone(DatabaseKind kind) {
        refusedOrHarmless(
                kind, "more", name -> select(new Step.Annotate(new Selection(name, Ask.Terms.plus(f("views"), 1)))));
        refusedOrHarmless(kind, "more", name -> select(new Step.Values(List.of(new Selection(name, f("title"))))));
        refusedOrHarmless(
                kind,
                "other",
                name -> select(new Step.Join(
                        name,
                        new QueryNode.Table(Blog.model("Tag"), null),
                        Step.JoinKind.INNER,
                        new Condition.Leaf(f("id"), "exact", new Expression.Joined(name, FieldPath.of("id"))))));
        refusedOrHarmless(
                kind,
                "some",
                name -> new Statement.Select(posts().withCte(new QueryNode.Cte(
                        name, QueryNode.all(Blog.model("Tag")).ordered(List.of()), false))));
    }

    @ParameterizedTest
    @EnumSource
    void t02KeysOfJsonAreBound(DatabaseKind kind) {
        refusedOrHarmless(
                kind,
                "owner",
                key -> Ask.all("Doc")
                        .filter(new Condition.Leaf(
                                new Expression.JsonPath(f("data"), Expression.ValueList.of(key, "x"), true),
                                "exact",
                                value("y")))
                        .orderBy(new Ordering[0])
                        .select());
    }

    @Test
    void t03OrdersFromOutsideAreResolved() {
        for (String text : hostile()) {
            if (!List.of("title", "id", "").contains(text)) {
                assertThatThrownBy(() -> Ask.all("Post").orderBy(text)).isInstanceOf(RyxException.class);
            }
        }
    }

    @Test
    void t04FiltersFromOutsideHaveNoReservedKeys() {
        for (String key :
                List.of("_connector", "_negated", "__class__", "title__", "__title", "title____exact", "pk__pk__pk")) {
            assertThatThrownBy(() -> Ask.all("Post").filter(key, "x")).as(key).isInstanceOf(RyxException.class);
        }
    }

    @Test
    void t05LookupsAndTransformsAreRegisteredOrRefused() {
        for (String name : hostile()) {
            if (!name.isEmpty()) {
                var leaf = new Condition.Leaf(f("title"), name, value("x"));
                assertThatThrownBy(() -> Ask.all("Post").filter(leaf)).isInstanceOf(UnknownLookupException.class);
                var transform = new Expression.Transform(f("title"), name);
                assertThatThrownBy(() -> Ask.all("Post").orderBy(asc(transform)))
                        .isInstanceOf(RyxException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void t06ZonesAreKnownAndBound(DatabaseKind kind) {
        refusedOrHarmless(
                kind,
                "Z",
                zone -> select(new Step.Values(List.of(
                        new Selection("local", new Expression.AtZone(f("createdAt"), Expression.Value.of(zone)))))));
    }

    @Test
    void t07CollationsAreIdents() {
        for (String name : List.of("x\"y", "x`y", "x'y", "x;y", "", "x\0", "a".repeat(64))) {
            assertThatThrownBy(() -> new Expression.Collate(f("title"), new Ident(name)))
                    .isInstanceOf(ConfigurationException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void t08TemplatesAreTokensAndTheirDataIsBound(DatabaseKind kind) {
        LookupRegistry registry = LookupRegistry.builtIn();
        registry.register(TemplateLookup.of("like_it", "{col} LIKE ?"));
        QueryEngine engine = QueryEngine.of(Blog.MODELS, registry, Dialect.of(kind));
        CompiledQuery query = engine.compile(select(new Step.Filter(q("title__like_it", "{col} ? ' --"))));
        assertThat(query.sql()).endsWith("LIKE ?)").doesNotContain("{col}");
        assertThat(query.values()).containsExactly("{col} ? ' --");
    }

    @Test
    void t09RawSqlIsReadTokenByToken() {
        for (String sql :
                List.of("1; DROP TABLE posts", "1 -- x", "1 /* x */", "'open", "(1", "1)", "x # y", "'a\\'b'")) {
            assertThatThrownBy(() -> RawSql.of(sql)).as(sql).isInstanceOf(RyxException.class);
        }
        assertThat(RawSql.of("LENGTH(?) + '?;--'").placeholders()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void t10AMinusStandsApartFromItsPlaceholder(DatabaseKind kind) {
        String sql = sql(kind, select(new Step.Values(List.of(new Selection("less", minus(f("views"), -1))))));
        assertThat(sql).contains("- ?").doesNotContain("-?").doesNotContain("--");
    }

    @ParameterizedTest
    @EnumSource
    void t11WildcardsInValuesAreText(DatabaseKind kind) {
        CompiledQuery query = engine(kind).compile(select(new Step.Filter(q("title__startswith", "50%_!*?["))));
        String pattern = String.valueOf(query.values().getFirst());
        assertThat(pattern).isEqualTo(kind == DatabaseKind.SQLITE ? "50%_![*][?][[]*" : "50!%!_!!*?[%");
    }

    @Test
    void t12PatternsEndOrAreRefused() {
        String text = "a".repeat(40) + "!";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                SqliteFunction.RYX_REGEXP.call(text, "^(a+)+$");
            } catch (RuntimeException tooManySteps) {
                assertThat(tooManySteps).hasMessageContaining("pattern");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void t13RowCountsAreBoundNumbersFromZeroOn(DatabaseKind kind) {
        for (long rows : new long[] {0, 1, Long.MAX_VALUE}) {
            CompiledQuery query = engine(kind).compile(new Statement.Select(posts().withLimit(rows)));
            assertThat(query.sql()).endsWith("LIMIT ?");
            assertThat(query.values()).containsExactly(rows);
        }
        for (long rows : new long[] {-1, Long.MIN_VALUE}) {
            var limited = new Statement.Select(posts().withLimit(rows));
            var skipped = new Statement.Select(posts().withOffset(rows));
            assertThatThrownBy(() -> engine(kind).compile(limited)).isInstanceOf(FieldException.class);
            assertThatThrownBy(() -> engine(kind).compile(skipped)).isInstanceOf(FieldException.class);
        }
    }

    @Test
    void t14LongNamesNeverMeet() {
        assertThatThrownBy(() -> new Ident("é".repeat(32))).isInstanceOf(ConfigurationException.class);
        Ident one = Ident.joined("index", "a".repeat(60), "x");
        Ident other = Ident.joined("index", "a".repeat(60), "y");
        assertThat(one).isNotEqualTo(other);
        assertThat(one.text()).hasSizeLessThanOrEqualTo(Ident.MAX_BYTES);
    }

    @Test
    void t15ColumnsOfQueriesNameTheirTable() {
        QueryEngine engine = engine(DatabaseKind.SQLITE);
        compiled(engine)
                .filter(sql -> sql.startsWith("SELECT"))
                .forEach(sql -> assertThat(sql.replaceAll("\"[^\"]*\"\\.\"[^\"]*\"", "")
                                .replaceAll("(FROM|JOIN|AS|WITH|RECURSIVE|COLLATE|,|\\() ?\"[^\"]*\"", ""))
                        .as(sql)
                        .doesNotContain("\""));
    }

    @Test
    void t16NamesOfMysqlStandBetweenBackticks() {
        for (DatabaseKind kind : List.of(DatabaseKind.MYSQL, DatabaseKind.MARIADB)) {
            compiled(engine(kind)).forEach(sql -> assertThat(sql).contains("`").doesNotContain("\""));
        }
    }

    @Test
    void t17NoMethodOfTheWriterTakesText() {
        for (Method method : SqlWriter.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                assertThat(method.getParameterTypes())
                        .as(method.getName())
                        .doesNotContain(String.class, CharSequence.class);
            }
        }
    }

    @Test
    void t18NoMeaningHangsOnTheSqlMode() {
        for (DatabaseKind kind : List.of(DatabaseKind.MYSQL, DatabaseKind.MARIADB)) {
            compiled(engine(kind))
                    .forEach(sql -> assertThat(sql).doesNotContain("\\").doesNotContain("||"));
        }
    }

    @Test
    void t19QueriesNameNoSavepoints() {
        for (DatabaseKind kind : DatabaseKind.values()) {
            compiled(engine(kind))
                    .forEach(sql -> assertThat(sql.toUpperCase(Locale.ROOT)).doesNotContain("SAVEPOINT"));
        }
    }

    @Test
    void t20NoStatementHoldsAComment() {
        for (DatabaseKind kind : DatabaseKind.values()) {
            compiled(engine(kind))
                    .forEach(sql -> assertThat(sql)
                            .doesNotContain("--")
                            .doesNotContain("/*")
                            .doesNotContain("# "));
        }
    }

    @ParameterizedTest
    @EnumSource
    void t21KeysReadFromADatabaseAreBoundAgain(DatabaseKind kind) {
        refusedOrHarmless(
                kind,
                "x",
                key -> Ask.all("Post").filter("title__in", List.of(key)).delete());
        refusedOrHarmless(kind, "x", key -> Ask.all("Post").filter("title", key).update("body", key));
    }

    private static Stream<String> compiled(QueryEngine engine) {
        return Cases.all().flatMap(area -> area.cases().values().stream()).flatMap(statement -> {
            try {
                return Stream.of(engine.compileAnew(statement).sql());
            } catch (RyxException refused) {
                return Stream.of();
            }
        });
    }
}
