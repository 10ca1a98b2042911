package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.asc;
import static dev.ryx.query.Ask.Terms.call;
import static dev.ryx.query.Ask.Terms.dividedBy;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.minus;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.sum;
import static dev.ryx.query.Ask.Terms.times;
import static dev.ryx.query.Ask.Terms.value;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Function;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.Window;
import dev.ryx.query.ast.Window.Exclusion;
import dev.ryx.query.ast.Window.Frame;
import dev.ryx.query.ast.Window.Unit;
import dev.ryx.query.compile.Compiler;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.plan.Planner;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What expressions are refused for: the message names the function and what it wants. */
class TermRefusalTest {

    @ParameterizedTest
    @EnumSource(names = {"COALESCE", "CONCAT", "GREATEST", "LEAST"})
    void functionsOfNothing(Function function) {
        refused(call(function), function.name(), "0 arguments");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COALESCE", "CONCAT", "GREATEST", "LEAST"},
            mode = EnumSource.Mode.EXCLUDE)
    void functionsOfTooMuch(Function function) {
        refused(call(function, f("title"), f("title"), f("title"), f("title")), function.name(), "4 arguments");
    }

    @ParameterizedTest
    @EnumSource
    void functionsOfWindowsOfTooMuch(Window.Function function) {
        refused(ordered(WindowCases.call(function, f("id"), 1, 1, 1), asc(f("id"))), function.name(), "4 arguments");
    }

    @ParameterizedTest
    @EnumSource(names = {"UPPER", "LOWER", "TRIM", "LTRIM", "RTRIM", "LENGTH", "CONCAT"})
    void functionsOfText(Function function) {
        refused(call(function, f("views")), function.name(), "text", "Int(32)");
    }

    @ParameterizedTest
    @EnumSource(names = {"ABS", "CEIL", "FLOOR", "ROUND"})
    void functionsOfNumbers(Function function) {
        refused(call(function, f("title")), function.name(), "a number", "Varchar(50)");
    }

    @Test
    void otherArguments() {
        refused(call(Function.REPLACE, f("title"), "a", 1), "REPLACE", "text");
        refused(call(Function.SUBSTR, f("title"), "1"), "SUBSTR", "a whole number", "Text");
        refused(call(Function.ROUND, f("price"), f("id")), "ROUND", "the number itself");
        refused(call(Function.LEAST, f("active"), true), "LEAST", "a number, text or time", "Bool");
        refused(call(Function.NULLIF, f("title"), 1), "NULLIF");
    }

    @Test
    void numbersBeyondTheirLimits() {
        refused(call(Function.SUBSTR, f("title"), 0), "position of SUBSTR", "from 1");
        refused(call(Function.SUBSTR, f("title"), 1, -1), "length of SUBSTR", "from 0");
        refused(call(Function.ROUND, f("price"), -1), "ROUND", "from 0");
        refused(ordered(WindowCases.call(Window.Function.NTILE, 0), asc(f("id"))), "NTILE", "from 1");
        refused(ordered(WindowCases.call(Window.Function.LAG, f("id"), -1), asc(f("id"))), "LAG", "from 0");
    }

    /** The limits hold for a statement that another query has left behind, whose values were within them. */
    @Test
    void aRememberedStatementRefusesWhatIsBeyondALimit() {
        var engine = QueryEngine.of(Blog.MODELS, Ask.LOOKUPS, Dialect.of(DatabaseKind.POSTGRESQL));
        engine.compile(asked(call(Function.SUBSTR, f("title"), 1)).select());
        var fromZero = asked(call(Function.SUBSTR, f("title"), 0)).select();
        assertThatThrownBy(() -> engine.compile(fromZero)).hasMessageContaining("SUBSTR");
    }

    @Test
    void casts() {
        refused(new Expression.Cast(f("title"), SqlType.DATE), "no cast", "Varchar(50)", "Date");
        refused(new Expression.Cast(f("rating"), SqlType.TEXT), "no cast", "Float", "Text");
        refused(new Expression.Cast(f("views"), SqlType.UUID), "no cast", "Uuid");
    }

    @Test
    void calculationsWithTime() {
        refused(plus(f("created_at"), 1), "A sum", "Int(64)");
        refused(minus(f("views"), Duration.ofDays(1)), "A difference", "Int(32)");
        refused(times(f("created_at"), 2), "A product");
        refused(dividedBy(value(Duration.ofDays(1)), 2), "quotient", "Interval");
    }

    @Test
    void windows() {
        refused(ordered(f("views")), "A window takes");
        refused(ordered(WindowCases.call(Window.Function.RANK)), "RANK", "without an order");
        var backwards = new Frame(Unit.ROWS, WindowCases.ROW, WindowCases.preceding(1), Exclusion.NO_OTHERS);
        refused(framed(backwards, asc(f("id"))), "Begin it before its end");
        var range = new Frame(Unit.RANGE, WindowCases.preceding(1), WindowCases.ROW, Exclusion.NO_OTHERS);
        refused(framed(range), "needs an order");
        refused(framed(range, asc(f("id")), asc(f("views"))), "an order of one number");
        refused(framed(range, asc(f("title"))), "a number", "Varchar(50)");
    }

    @Test
    void aFilterOnAWindow() {
        Ask ranked = asked(ordered(WindowCases.call(Window.Function.RANK), asc(f("views"))));
        assertThatThrownBy(() -> plan(ranked.filter("x__gt", 1)))
                .isInstanceOf(FieldException.class)
                .hasMessageContainingAll("A filter on a window", "subquery");
    }

    private static Window ordered(Expression function, Ordering... orderBy) {
        return new Window(function, List.of(), List.of(orderBy), null);
    }

    private static Window framed(Frame frame, Ordering... orderBy) {
        return new Window(sum("views"), List.of(), List.of(orderBy), frame);
    }

    private static Ask asked(Expression expression) {
        return Ask.all("Post").annotate("x", expression);
    }

    private static Object plan(Ask ask) {
        return new Compiler(Dialect.of(DatabaseKind.POSTGRESQL))
                .compile(new Planner(Blog.MODELS, Ask.LOOKUPS).plan(ask.select()));
    }

    private static void refused(Expression expression, String... words) {
        assertThatThrownBy(() -> plan(asked(expression)))
                .isInstanceOf(FieldException.class)
                .hasMessageContainingAll(words);
    }
}
