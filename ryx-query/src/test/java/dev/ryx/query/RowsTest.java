package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.ast.Conflict;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.servers.ServerCondition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs every statement of {@link Cases} on the rows of {@link Seed}. There is one file of answers for all databases: one
 * query, one answer.
 */
@Tag("database")
@ExtendWith(ServerCondition.class)
class RowsTest {

    private static TestDatabase database;

    @BeforeAll
    static void seed() throws Exception {
        database = TestDatabase.open(TestDatabase.kindUnderTest());
        Seed.into(database);
        database.connection().setAutoCommit(false);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @TestFactory
    Stream<DynamicNode> answers() {
        return Cases.all().map(area -> dynamicContainer(area.name(), tests(area)));
    }

    private Stream<DynamicTest> tests(Area area) {
        String file = "rows/" + area.name() + ".txt";
        Map<String, String> before = Golden.read(file);
        if (Golden.updates() && TestDatabase.kindUnderTest() == DatabaseKind.SQLITE) {
            var answers = new LinkedHashMap<String, String>();
            area.cases()
                    .forEach((name, statement) -> answers.put(
                            name,
                            refused(area).contains(name) ? before.getOrDefault(name, "(refused)") : answer(statement)));
            Golden.write(file, answers);
        }
        Map<String, String> expected = Golden.read(file);
        Set<String> refused = refused(area);
        return area.cases().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    if (refused.contains(entry.getKey())) {
                        assertThatThrownBy(() -> database.compiled(Blog.MODELS, entry.getValue()))
                                .isInstanceOf(FieldException.class);
                    } else {
                        assertThat(answer(entry.getValue())).isEqualTo(expected.get(entry.getKey()));
                    }
                }));
    }

    /** The cases whose statement, by the files of {@link GoldenTest}, this database is not sent. */
    private static Set<String> refused(Area area) {
        return Golden.read(GoldenTest.file(TestDatabase.kindUnderTest(), area)).entrySet().stream()
                .filter(entry -> entry.getValue().startsWith(Golden.REFUSED))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private String answer(Statement statement) {
        try {
            Savepoint before = database.connection().setSavepoint();
            try {
                return answerOf(statement);
            } finally {
                database.connection().rollback(before);
            }
        } catch (SQLException e) {
            throw new AssertionError(database.compiled(Blog.MODELS, statement).sql(), e);
        }
    }

    private String answerOf(Statement statement) throws SQLException {
        CompiledQuery query = database.compiled(Blog.MODELS, statement);
        return switch (statement) {
            case Statement.Select(QueryNode node) -> lines(database.rows(query), inOrder(node));
            case Statement.Count _, Statement.AggregateAll _ -> lines(database.rows(query), true);
            case Statement.Exists _ -> String.valueOf(!database.rows(query).isEmpty());
            case Statement.Update update when !update.returning().isEmpty() -> lines(database.rows(query), false);
            case Statement.Delete delete when !delete.returning().isEmpty() -> lines(database.rows(query), false);
            case Statement.UpdateRows(String model, var _, var _) -> changes(query, model);
            case Statement.Update(QueryNode node, var _, var _) -> changes(query, node.model());
            case Statement.Delete(QueryNode node, var _) -> changes(query, node.model());
            case Statement.Insert insert
            when !insert.returning().isEmpty() -> database.rows(query).size() + " returned";
            case Statement.Insert insert -> withoutNewKeys(counted(changes(query, insert.model()), insert.conflict()));
            case Statement.InsertSelect insert ->
                withoutNewKeys(counted(changes(query, insert.model()), insert.conflict()));
        };
    }

    /** How a row that gave way is counted is the database's own. */
    private static String counted(String changes, @Nullable Conflict conflict) {
        return conflict == null ? changes : changes.replaceFirst("^\\d+ rows", "written");
    }

    /** The numbers that a database gives are its own. */
    private static String withoutNewKeys(String changes) {
        return changes.replaceAll("(?m)^\\+ \\d+", "+ key");
    }

    private static boolean inOrder(QueryNode query) {
        List<Ordering> terms = query.ordering();
        return terms == null ? query.annotations().isEmpty() : !terms.isEmpty();
    }

    /** The number of rows touched, then those that went and those that came. */
    private static String changes(CompiledQuery write, String model) throws SQLException {
        Set<String> before = content(model);
        int touched = database.run(write);
        Set<String> after = content(model);
        var text = new StringBuilder(touched + " rows");
        before.stream()
                .filter(row -> !after.contains(row))
                .forEach(row -> text.append("\n- ").append(row));
        after.stream()
                .filter(row -> !before.contains(row))
                .forEach(row -> text.append("\n+ ").append(row));
        return text.toString();
    }

    private static Set<String> content(String model) throws SQLException {
        var all = new Statement.Select(QueryNode.all(model).ordered(List.of()));
        return database.rows(database.compiled(Blog.MODELS, all)).stream()
                .map(RowsTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lines(List<List<@Nullable Object>> rows, boolean inOrder) {
        var lines = new ArrayList<String>();
        rows.forEach(row -> lines.add(line(row)));
        if (!inOrder) {
            lines.sort(null);
        }
        return lines.isEmpty() ? "(no rows)" : String.join("\n", lines);
    }

    private static String line(List<@Nullable Object> row) {
        return row.stream().map(RowsTest::shown).collect(Collectors.joining(" | "));
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "NULL";
            case Double real ->
                new BigDecimal(real)
                        .round(MathContext.DECIMAL32)
                        .stripTrailingZeros()
                        .toString();
            case BigDecimal exact -> exact.toPlainString();
            case String text -> "'" + text + "'";
            default -> value.toString();
        };
    }
}
