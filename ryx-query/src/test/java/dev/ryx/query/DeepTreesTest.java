package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.ast.Case;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 10,000 levels on a stack of 256 KB: whoever recurses overflows it. */
class DeepTreesTest {

    private static final int LEVELS = 10_000;
    private static final long SMALL_STACK = 256 * 1024;

    /** ((a AND b) OR c) AND b …: no level can be left out. */
    private static Condition alternating(int levels, Object value) {
        Condition condition = q("title", value);
        for (int i = 0; i < levels; i++) {
            List<Condition> parts = List.of(condition, q("views", i));
            condition = i % 2 == 0 ? new Condition.And(parts) : new Condition.Or(parts);
        }
        return condition;
    }

    private static Condition negated(int levels) {
        Condition condition = q("body", "x");
        for (int i = 0; i < levels; i++) {
            condition = Condition.excluding(condition);
        }
        return condition;
    }

    private static Expression sum(int levels) {
        Expression sum = f("views");
        for (int i = 0; i < levels; i++) {
            sum = plus(sum, 1);
        }
        return sum;
    }

    private static Expression cases(int levels) {
        Expression value = f("views");
        for (int i = 0; i < levels; i++) {
            value = new Case(
                    List.of(new Case.When(new Condition.Leaf(value, "gt", Expression.Value.of(i)), value(i))),
                    value(i));
        }
        return value;
    }

    private static Expression value(int number) {
        return Expression.Value.of(number);
    }

    private static Statement select(Step step) {
        return new Statement.Select(QueryNode.all(Blog.model("Post")).with(step));
    }

    private static <T> T onSmallStack(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.start();
        try {
            return task.get();
        } catch (Exception e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    private static QueryEngine engine(DatabaseKind kind) {
        return QueryEngine.of(Blog.MODELS, Ask.LOOKUPS, Dialect.of(kind));
    }

    /** The SQL, or the message of the refusal. */
    private static String outcome(DatabaseKind kind, Statement statement) {
        return onSmallStack(() -> {
            try {
                QueryEngine engine = engine(kind);
                String anew = engine.compileAnew(statement).sql();
                assertThat(engine.compile(statement).sql()).isEqualTo(anew);
                assertThat(engine.compile(statement).sql()).isEqualTo(anew);
                return anew;
            } catch (FieldException refusal) {
                return refusal.getMessage();
            }
        });
    }

    @Test
    void equalityHashAndText() {
        Condition one = alternating(LEVELS, "x");
        Condition twin = alternating(LEVELS, "x");
        Condition other = alternating(LEVELS, "y");
        onSmallStack(() -> {
            assertThat(one.equals(twin)).isTrue();
            assertThat(one.equals(other)).isFalse();
            assertThat(one.hashCode()).isEqualTo(twin.hashCode());
            assertThat(one.toString()).hasSize(twin.toString().length()).startsWith("Or[And[");
            assertThat(sum(LEVELS)).isEqualTo(sum(LEVELS)).isNotEqualTo(sum(LEVELS - 1));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void aTreeOfConditionsIsRefusedByName(DatabaseKind kind) {
        assertThat(outcome(kind, select(new Step.Filter(alternating(LEVELS, "x")))))
                .contains(kind.displayName() + " takes conditions and expressions of ")
                .contains("levels, not 1000");
    }

    @ParameterizedTest
    @EnumSource
    void aTreeAsDeepAsTheDatabaseTakesIsCompiled(DatabaseKind kind) {
        int levels = Dialect.of(kind).maxDepth() - 2;
        assertThat(outcome(kind, select(new Step.Filter(alternating(levels, "x")))))
                .startsWith("SELECT ");
    }

    @ParameterizedTest
    @EnumSource
    void negationsCancelEachOther(DatabaseKind kind) {
        assertThat(outcome(kind, select(new Step.Filter(negated(LEVELS)))))
                .startsWith("SELECT ")
                .doesNotContain("NOT TRUE");
        assertThat(outcome(kind, select(new Step.Filter(negated(LEVELS + 1))))).startsWith("SELECT ");
    }

    @ParameterizedTest
    @EnumSource
    void longChainsAreNoTrees(DatabaseKind kind) {
        var parts = new ArrayList<Condition>();
        for (int i = 0; i < LEVELS; i++) {
            parts.add(q("views", i));
        }
        assertThat(outcome(kind, select(new Step.Filter(new Condition.Or(parts)))))
                .startsWith("SELECT ");
    }

    @ParameterizedTest
    @EnumSource
    void expressionsAreRefusedByName(DatabaseKind kind) {
        for (Expression deep : List.of(sum(LEVELS), cases(LEVELS))) {
            var filter = new Step.Filter(new Condition.Leaf(deep, "gt", value(1)));
            assertThat(outcome(kind, select(filter)))
                    .contains(kind.displayName() + " takes conditions and expressions of ");
        }
    }

    @Test
    void textIsResolvedStepByStep() {
        assertThat(onSmallStack(() ->
                        Ask.all("Post").filter(alternating(LEVELS, "x")).query().steps()))
                .hasSize(1);
    }
}
