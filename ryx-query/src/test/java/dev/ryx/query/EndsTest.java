package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.dividedBy;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.servers.ServerCondition;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the databases end is where their dialects say that they do. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class EndsTest {

    private static final Dialect DIALECT = Dialect.of(TestDatabase.kindUnderTest());

    private static TestDatabase database;

    @BeforeAll
    static void seed() throws Exception {
        database = TestDatabase.open(TestDatabase.kindUnderTest());
        Seed.into(database);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    /** Exact sums, each of which is a function around an operator where the database calculates in binary. */
    @Test
    void takesTermsOfTheGreatestDepth() throws SQLException {
        Expression sum = f("price");
        int sums = DIALECT.maxDepth() - 2;
        for (int i = 0; i < sums; i++) {
            sum = plus(sum, 1);
        }
        CompiledQuery query =
                compiled(Ask.all("Post").filter("id", 1).values(as("sum", sum)).orderBy(new String[0]));
        BigDecimal expected = new BigDecimal("9.99").add(BigDecimal.valueOf(sums));
        assertThat(database.rows(query)).containsExactly(List.of(expected));
    }

    /** {@code a OR (b AND (c OR (…)))}: each level is a condition and a pair of parentheses. */
    @Test
    void takesConditionsOfTheGreatestDepth() throws SQLException {
        Condition condition = q("views__gt", 5);
        for (int i = 0; i < DIALECT.maxDepth() / 2 - 2; i++) {
            condition = new Condition.Or(List.of(q("id", -1), new Condition.And(List.of(q("id__gt", 0), condition))));
        }
        CompiledQuery query =
                compiled(Ask.all("Post").filter(condition).values("id").orderBy("id"));
        assertThat(database.rows(query)).containsExactly(List.of(1L), List.of(3L), List.of(4L), List.of(5L));
    }

    @Test
    void takesLongChains() throws SQLException {
        int length = 10_000;
        var parts = new ArrayList<Condition>();
        for (int i = 0; i < length; i++) {
            parts.add(q("id", i - 10_000));
        }
        parts.set(length / 2, q("id", 3));
        CompiledQuery query = compiled(
                Ask.all("Post").filter(new Condition.Or(parts)).values("id").orderBy("id"));
        assertThat(database.rows(query)).containsExactly(List.of(3L));
    }

    @Test
    void wholeNumbersThatOverflowAreAnErrorWhereTheDialectSaysSo() throws SQLException {
        CompiledQuery query = compiled(Ask.all("Sample")
                .filter("big__isnull", false)
                .values(as("product", times(f("big"), Long.MAX_VALUE)))
                .orderBy(new String[0]));
        if (DIALECT.has(Feature.WHOLE_NUMBER_OVERFLOW)) {
            assertThatThrownBy(() -> database.rows(query)).isInstanceOf(SQLException.class);
        } else {
            try (PreparedStatement statement = database.connection().prepareStatement(query.sql())) {
                statement.setLong(1, Long.MAX_VALUE);
                try (ResultSet rows = statement.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getObject(1)).isInstanceOf(Double.class);
                }
            }
        }
    }

    /** A division by zero is NULL in an update too, where strict servers make an error of their own. */
    @Test
    void dividesByZeroInUpdates() throws SQLException {
        database.connection().setAutoCommit(false);
        try {
            database.run(database.compiled(
                    Blog.MODELS,
                    Ask.all("Sample").filter("small", 7).update("big", dividedBy(f("big"), minusSeven()))));
            CompiledQuery left = compiled(Ask.all("Sample")
                    .filter("big__isnull", true)
                    .filter("small", 7)
                    .values("small"));
            assertThat(database.rows(left)).hasSize(1);
        } finally {
            database.connection().rollback();
            database.connection().setAutoCommit(true);
        }
    }

    private static Expression minusSeven() {
        return plus(f("small"), -7);
    }

    private static CompiledQuery compiled(Ask ask) {
        return database.compiled(Blog.MODELS, ask.select());
    }
}
