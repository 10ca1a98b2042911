package dev.ryx.query;

import static dev.ryx.query.Ask.Terms.and;
import static dev.ryx.query.Ask.Terms.call;
import static dev.ryx.query.Ask.Terms.count;
import static dev.ryx.query.Ask.Terms.f;
import static dev.ryx.query.Ask.Terms.leaf;
import static dev.ryx.query.Ask.Terms.not;
import static dev.ryx.query.Ask.Terms.or;
import static dev.ryx.query.Ask.Terms.plus;
import static dev.ryx.query.Ask.Terms.q;
import static dev.ryx.query.Ask.Terms.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Function;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.Selection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text and typed spellings end in the same nodes. */
class ResolverTest {

    static Stream<Arguments> twins() {
        return Stream.of(
                arguments("Post", q("title", "x"), leaf(path("title"), "exact", "x")),
                arguments("Post", q("title__icontains", "x"), leaf(path("title"), "icontains", "x")),
                arguments("Post", q("pk", 1), leaf(path("id"), "exact", 1)),
                arguments("Post", q("author", 1), leaf(path("author"), "exact", 1)),
                arguments("Post", q("author_id", 1), leaf(path("author"), "exact", 1)),
                arguments("Post", q("authorId", 1), leaf(path("author"), "exact", 1)),
                arguments("Post", q("author__id", 1), leaf(path("author"), "exact", 1)),
                arguments("Post", q("author__pk", 1), leaf(path("author", "id"), "exact", 1)),
                arguments("Post", q("author__id__in", List.of(1)), leaf(path("author", "id"), "in", List.of(1))),
                arguments("Post", q("author__in", List.of(1)), leaf(path("author"), "in", List.of(1))),
                arguments("Post", q("author__boss__id", 1), leaf(path("author", "boss", "id"), "exact", 1)),
                arguments("Post", q("author__name__lt", "x"), leaf(path("author", "name"), "lt", "x")),
                arguments("Post", q("tags__id", 1), leaf(path("tags", "id"), "exact", 1)),
                arguments("Author", q("posts__id", 1), leaf(path("posts"), "exact", 1)),
                arguments("Post", q("created_at__year__gte", 2024), leaf(year("createdAt"), "gte", 2024)),
                arguments("Post", q("createdAt__year", 2024), leaf(year("createdAt"), "exact", 2024)),
                arguments("Post", q("body", null), leaf(path("body"), "exact", null)),
                arguments("Post", q("body__isnull", true), leaf(path("body"), "exact", null)),
                arguments("Post", q("title", f("author__name")), leaf(path("title"), "exact", path("author", "name"))),
                arguments("Post", q("views__gt", plus(f("id"), 1)), leaf(path("views"), "gt", plus(path("id"), 1))),
                arguments(
                        "Post",
                        leaf(call(Function.LOWER, f("title")), "exact", "x"),
                        leaf(call(Function.LOWER, path("title")), "exact", "x")),
                arguments("Author", leaf(count("posts"), "gt", 1), leaf(typedCount("posts"), "gt", 1)),
                arguments("Author", leaf(count("posts__id"), "gt", 1), leaf(typedCount("posts"), "gt", 1)),
                arguments(
                        "Post",
                        or(q("views", 1), not(and(q("title", "x"), q("active", true)))),
                        or(
                                leaf(path("views"), "exact", 1),
                                not(and(leaf(path("title"), "exact", "x"), leaf(path("active"), "exact", true))))));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void filtersAreEqual(String model, Condition text, Condition typed) {
        assertThat(Ask.all(model).filter(text).query())
                .isEqualTo(Ask.all(model).filter(typed).query());
    }

    @Test
    void ordersAreEqual() {
        assertThat(Ask.all("Post")
                        .orderBy("-author__name", "created_at__year", "author_id", "author__id")
                        .query())
                .isEqualTo(Ask.all("Post")
                        .orderBy(
                                new Ordering(path("author", "name"), true, Ordering.Nulls.DEFAULT),
                                new Ordering(year("createdAt"), false, Ordering.Nulls.DEFAULT),
                                new Ordering(path("author"), false, Ordering.Nulls.DEFAULT),
                                new Ordering(path("author", "id"), false, Ordering.Nulls.DEFAULT))
                        .query());
    }

    @Test
    void selectionsAreEqual() {
        assertThat(Ask.all("Post")
                        .values("author__name")
                        .annotate("n", sum("lines__price"))
                        .query())
                .isEqualTo(Ask.all("Post")
                        .values(new Selection("author__name", path("author", "name")))
                        .annotate("n", new Aggregate(Aggregate.Function.SUM, path("lines", "price"), false, null))
                        .query());
    }

    @Test
    void assignmentsAreEqual() {
        Ask posts = Ask.all("Post");
        assertThat(posts.update("author_id", 2, "views", plus(f("views"), 1)))
                .isEqualTo(posts.update("author", 2, "views", plus(path("views"), 1)));
    }

    @Test
    void anAnnotationGoesBeforeAFieldOfItsName() {
        assertThat(Ask.all("Author")
                        .annotate("n", count("posts"))
                        .filter("n__gt", 1)
                        .query()
                        .steps()
                        .getLast())
                .isEqualTo(Ask.all("Author")
                        .annotate("n", count("posts"))
                        .filter(leaf(new Expression.Annotation("n"), "gt", 1))
                        .query()
                        .steps()
                        .getLast());
    }

    private static Expression path(String... steps) {
        return FieldPath.of(steps);
    }

    private static Expression year(String field) {
        return new Expression.Transform(path(field), "year");
    }

    private static Aggregate typedCount(String relation) {
        return new Aggregate(Aggregate.Function.COUNT, path(relation), false, null);
    }
}
