package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.aggregate;
import static dev.ryx.query.Ask.Terms.as;
import static dev.ryx.query.Ask.Terms.call;
import static dev.ryx.query.Ask.Terms.count;
import static dev.ryx.query.Ask.Terms.countRows;
import static dev.ryx.query.Ask.Terms.dividedBy;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.filtered;
import static dev.ryx.query.Ask.Terms.max;
import static dev.ryx.query.Ask.Terms.modulo;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.sum;
import static dev.ryx.query.Ask.Terms.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ErrorCode;
import dev.ryx.error.FieldException;
import dev.ryx.error.RyxException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Expression.Function;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.compile.Compiler;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.plan.Planner;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is refused, by which exception and code, and in which words. */
class RefusalTest {

    private static final Ask POSTS = Ask.all("Post");

    @Test
    void anUnknownFieldNamesTheNearest() {
        unknownField(() -> Ask.all("Author").filter("nmae", "x"), "Author", "\"nmae\"", "name");
        unknownField(() -> POSTS.filter("tilte__contains", "x"), "Post", "\"tilte\"", "title");
        unknownField(() -> POSTS.filter("author__nmae", "x"), "Author", "\"nmae\"", "\"author__nmae\"", "name");
        unknownField(() -> POSTS.orderBy("-veiws"), "\"veiws\"", "views");
        unknownField(() -> POSTS.values("titel"), "\"titel\"", "title");
        unknownField(() -> POSTS.annotate("n", count("coments")), "\"coments\"", "comments");
        unknownField(() -> POSTS.annotate("n", countRows()).filter("m", 1), "\"m\"");
        unknownField(() -> POSTS.update("viewz", 1), "\"viewz\"", "views");
        unknownField(() -> POSTS.filter("", "x"), "\"\"");
        unknownField(() -> POSTS.filter("__title", "x"), "\"\"");
        unknownField(() -> POSTS.filter("author__", 1), "\"\"");
        unknownField(() -> POSTS.filter("wholly_else", "x"), "Known names:", "author", "tags", "createdAt");
    }

    @Test
    void anUnknownLookupNamesTheNearest() {
        unknownLookup(
                () -> Ask.all("Author").filter("name__icontain", "x"), "Author.name", "\"icontain\"", "icontains");
        unknownLookup(() -> POSTS.filter("title__startwith", "x"), "Post.title", "startswith");
        unknownLookup(() -> POSTS.filter("author__name__contain", "x"), "Author.name", "contains");
        unknownLookup(() -> POSTS.filter("created_at__yaer", 1), "Post.createdAt", "year");
        unknownLookup(() -> POSTS.filter("created_at__year__gtt", 1), "Post.createdAt", "\"gtt\"", "gt");
        unknownLookup(() -> POSTS.filter("created_at__yaer__gt", 1), "\"yaer\"", "year");
        unknownLookup(() -> POSTS.filter("title__", "x"), "Post.title", "\"\"");
        unknownLookup(() -> POSTS.orderBy("title__year"), "\"year\"");
        unknownLookup(() -> POSTS.annotate("n", countRows()).filter("n__contains", "x"), "n ", "\"contains\"");
    }

    @Test
    void aLookupIsRefusedForATypeThatItDoesNotFit() {
        unknownLookup(() -> POSTS.filter("views__contains", "1"), "Post.views", "\"contains\"");
        unknownLookup(() -> POSTS.filter("active__gt", true), "Post.active", "\"gt\"");
        unknownLookup(() -> POSTS.filter("title__year", 1), "Post.title", "\"year\"");
        unknownLookup(() -> Ask.all("Sample").filter("clock__month", 1), "Sample.clock", "\"month\"");
    }

    @Test
    void aValueOfTheWrongType() {
        wrongValue(() -> POSTS.filter("title", 1.5), "Post.title", "text", "Double");
        wrongValue(() -> POSTS.filter("views", "1.5"), "Post.views", "a whole number", "String");
        wrongValue(() -> POSTS.filter("views__in", List.of("one")), "Post.views", "a whole number");
        wrongValue(() -> POSTS.filter("active", 1), "Post.active", "a boolean");
        wrongValue(() -> POSTS.filter("price", 1.5), "Post.price", "a BigDecimal", "Double");
        wrongValue(() -> POSTS.filter("created_at", "2024-01-01"), "Post.createdAt", "an Instant");
        wrongValue(() -> POSTS.filter("author", "x"), "Post.author", "a whole number");
        wrongValue(() -> POSTS.filter("author__name", true), "Author.name", "text");
        wrongValue(() -> POSTS.filter("created_at__year", "of the dragon"), "Post.createdAt", "a whole number");
        wrongValue(() -> POSTS.filter("body__isnull", 1), "Post.body", "a boolean");
        wrongValue(() -> POSTS.filter("body__isnull", f("active")), "Post.body", "true or false");
        wrongValue(() -> Ask.all("Sample").filter("key", "x"), "Sample.key", "a UUID");
        wrongValue(() -> Ask.all("Sample").filter("day", Instant.EPOCH), "Sample.day", "a LocalDate");
        wrongValue(() -> POSTS.filter("views", BigInteger.TWO.pow(70)), "Post.views", "64 bits");
        wrongValue(() -> POSTS.filter("rating", Double.NaN), "Post.rating", "NaN");
        wrongValue(() -> POSTS.filter("title", "a\0b"), "Post.title", "NUL");
        wrongValue(() -> POSTS.filter("title__contains", "\ud800"), "Post.title", "surrogate");
    }

    @Test
    void aValueOfTheWrongShape() {
        wrongValue(() -> POSTS.filter("views", List.of(1)), "Post.views", "one value", "a list");
        wrongValue(() -> POSTS.filter("views__in", 1), "Post.views", "a list", "a single value");
        wrongValue(() -> POSTS.filter("views__range", List.of(1)), "Post.views", "two values");
        wrongValue(() -> POSTS.filter("views__gt", null), "Post.views", "\"gt\" does not take null", "isnull");
        wrongValue(() -> POSTS.filter("views__in", f("id")), "Post.views", "a list");
    }

    @Test
    void aMessageNeverHoldsTheValue() {
        assertThatThrownBy(() -> POSTS.filter("views", "s3cret")).hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> POSTS.update("title", "s3cret".repeat(20))).hasMessageNotContaining("s3cret");
    }

    @Test
    void expressionsThatDoNotCompare() {
        wrongValue(() -> POSTS.filter("title", f("views")), "Post.title", "Int(32)");
        wrongValue(() -> POSTS.filter("created_at__gt", f("author__born")), "Post.createdAt", "Date");
        wrongValue(() -> POSTS.annotate("x", plus(f("title"), 1)), "Arithmetic", "a number");
        wrongValue(() -> POSTS.annotate("x", call(Function.COALESCE, f("body"), 1)), "COALESCE");
        wrongValue(() -> POSTS.annotate("x", call(Function.LOWER, f("views"))), "LOWER", "text");
        wrongValue(() -> POSTS.annotate("x", call(Function.ABS, f("title"))), "ABS", "a number");
        wrongValue(() -> POSTS.annotate("x", dividedBy(f("views"), 0)), "division by zero");
        wrongValue(() -> POSTS.annotate("x", modulo(f("views"), new BigDecimal("0.0"))), "division by zero");
        wrongValue(() -> POSTS.annotate("x", modulo(f("rating"), 2)), "remainder", "Float");
        wrongValue(() -> POSTS.annotate("x", sum("title")), "SUM", "a number");
        wrongValue(() -> POSTS.annotate("x", max("active")), "MAX", "Bool");
    }

    @Test
    void expressionsThatMayNotStandThere() {
        wrongUse(() -> POSTS.annotate("title", countRows()), "\"title\"", "Post", "another name");
        wrongUse(() -> POSTS.annotate("comments", countRows()), "\"comments\"");
        wrongUse(() -> POSTS.annotate("n", countRows()).annotate("n", countRows()), "\"n\" already");
        wrongUse(() -> POSTS.values("views").annotate("views", countRows()), "\"views\" already");
        wrongUse(() -> POSTS.annotate("n", countRows()).annotate("m", sum("n")), "aggregate of an aggregate");
        wrongUse(() -> POSTS.annotate("n", value(null)), "NULL has no type");
        wrongUse(() -> plan(POSTS.update("views", f("comments__score"))), "several values for one Post");
        wrongUse(
                () -> plan(POSTS.limit(1).aggregate(as("n", filtered(countRows(), q("active", true))))),
                "takes no filter");
    }

    @Test
    void valuesThatAColumnDoesNotHold() {
        wrongValue(() -> POSTS.update("title", null), "Post.title", "@Nullable");
        wrongValue(() -> POSTS.update("title", "x".repeat(51)), "Post.title", "longer than 50");
        wrongValue(() -> POSTS.update("views", 1L << 40), "Post.views", "32 bits");
        wrongValue(() -> POSTS.update("price", new BigDecimal("123456789")), "Post.price", "8 digits");
        wrongValue(() -> POSTS.update("views", f("price")), "Post.views", "Int(32)", "Decimal(10,2)");
        wrongValue(() -> POSTS.update("price", f("rating")), "Post.price", "Float");
        wrongValue(() -> POSTS.update("title", f("views")), "Post.title", "Int(32)");
        wrongValue(() -> compiled(insert("Post", "views", "many")), "Post.views", "a whole number");
        unknownField(() -> plan(insert("Post", "viewz", 1)), "\"viewz\"", "views");
    }

    @Test
    void writesThatMakeNoSense() {
        refused(
                FieldException.class,
                ErrorCode.WRONG_STEP,
                () -> plan(POSTS.values("title").delete()),
                "values");
        refused(
                FieldException.class,
                ErrorCode.WRONG_STEP,
                () -> plan(POSTS.values("title").update("views", 1)),
                "values");
        assertThatThrownBy(() -> plan(new Statement.Insert(Blog.model("Tag"), List.of("name"), List.of(), null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(
                        new Statement.Insert(Blog.model("Marker"), List.of(), List.of(List.of(), List.of()), null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Of bytes: other values go into one parameter. */
    @Test
    void aListLongerThanTheDatabaseTakes() {
        Statement many = Ask.all("Sample")
                .filter("data__in", Collections.nCopies(40_000, new byte[] {1}))
                .select();
        var sqlite = new Compiler(Dialect.of(DatabaseKind.SQLITE));
        refused(FieldException.class, ErrorCode.WRONG_VALUE, () -> sqlite.compile(plan(many)), "32766", "65536");
        assertThat(new Compiler(Dialect.of(DatabaseKind.POSTGRESQL))
                        .compile(plan(many))
                        .parameters())
                .hasSize(1);
    }

    @Test
    void aSecondLookupOfAName() {
        LookupRegistry registry = LookupRegistry.builtIn();
        refused(
                ConfigurationException.class,
                ErrorCode.CONFIGURATION,
                () -> {
                    registry.register(registry.lookup(
                                    "exact",
                                    Ask.all("Post").model().primaryKey().type())
                            .orElseThrow());
                    return null;
                },
                "\"exact\" already");
    }

    @Test
    void aDateIsNoText() {
        wrongValue(() -> POSTS.filter("title", LocalDate.EPOCH), "Post.title", "text", "LocalDate");
        wrongValue(() -> POSTS.annotate("x", aggregate(Aggregate.Function.MIN, value(new Object()))), "Object");
    }

    private static dev.ryx.query.plan.Plan plan(Statement statement) {
        return new Planner(Blog.MODELS, Ask.LOOKUPS).plan(statement);
    }

    private static Object compiled(Statement statement) {
        return new Compiler(Dialect.of(DatabaseKind.SQLITE)).compile(plan(statement));
    }

    private static Statement insert(String label, String field, Object value) {
        return new Statement.Insert(Blog.model(label), List.of(field), List.of(List.of(value)), null);
    }

    private static void unknownField(Supplier<?> query, String... words) {
        refused(FieldException.class, ErrorCode.UNKNOWN_FIELD, query, words);
    }

    private static void unknownLookup(Supplier<?> query, String... words) {
        refused(UnknownLookupException.class, ErrorCode.UNKNOWN_LOOKUP, query, words);
    }

    private static void wrongValue(Supplier<?> query, String... words) {
        refused(FieldException.class, ErrorCode.WRONG_VALUE, query, words);
    }

    private static void wrongUse(Supplier<?> query, String... words) {
        refused(FieldException.class, ErrorCode.WRONG_USE, query, words);
    }

    private static void refused(
            Class<? extends RyxException> type, ErrorCode code, Supplier<?> query, String... words) {
        RyxException refusal = catchThrowableOfType(type, query::get);
        assertThat(refusal).as(Arrays.toString(words)).isNotNull();
        assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(code);
        assertThat(refusal).hasMessageContainingAll(words);
    }
}
