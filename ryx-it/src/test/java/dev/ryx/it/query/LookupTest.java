package dev.ryx.it.query;

import static dev.ryx.expr.Functions.length;
import static dev.ryx.expr.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.expr.Q;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each lookup, typed and as text. */
class LookupTest extends BlogTest {

    private static final Instant MIDNIGHT = Instant.parse("2024-02-01T00:00:00Z");

    static List<Twin> twins() {
        return List.of(
                Twin.of(Post_.title.eq("Hello"), "title", "Hello", "Hello"),
                Twin.of(Post_.title.eq("Hello"), "title__exact", "Hello", "Hello"),
                Twin.of(Post_.title.eq("HELLO"), "title", "HELLO"),
                Twin.of(
                        Post_.title.eq("Ärger mit \"Quotes\" & 'Apostrophes'"),
                        "title",
                        "Ärger mit \"Quotes\" & 'Apostrophes'",
                        "Ärger"),
                Twin.of(Post_.title.iexact("hELLO"), "title__iexact", "hELLO", "hello", "Hello"),
                Twin.of(Post_.title.iexact("h_llo"), "title__iexact", "h_llo"),
                Twin.of(Post_.body.iexact("Ü🎉"), "body__iexact", "Ü🎉", "Ärger"),
                Twin.of(Post_.title.contains("ell"), "title__contains", "ell", "hello", "Hello"),
                Twin.of(Post_.title.contains("HELL"), "title__contains", "HELL"),
                Twin.of(Post_.title.contains("50%"), "title__contains", "50%", "Draft"),
                Twin.of(Post_.title.contains("off_now"), "title__contains", "off_now", "Draft"),
                Twin.of(Post_.title.contains("\""), "title__contains", "\"", "Ärger"),
                Twin.of(Post_.title.contains("'Apo"), "title__contains", "'Apo", "Ärger"),
                Twin.of(Post_.title.contains("[h]ello"), "title__contains", "[h]ello"),
                Twin.of(Post_.title.contains("*"), "title__contains", "*"),
                Twin.of(Post_.title.contains("?"), "title__contains", "?"),
                Twin.of(Post_.body.contains("\\"), "body__contains", "\\", "50X"),
                Twin.of(Post_.body.contains("🎉"), "body__contains", "🎉", "Ärger"),
                Twin.of(Post_.body.contains(""), "body__contains", "", "Ärger", "50X", "Hello", "Draft"),
                Twin.of(Post_.title.icontains("OFF_NOW"), "title__icontains", "OFF_NOW", "Draft"),
                Twin.of(Post_.title.icontains("ÄRGER"), "title__icontains", "ÄRGER", "Ärger"),
                Twin.of(Post_.title.icontains("50%"), "title__icontains", "50%", "Draft"),
                Twin.of(Post_.title.startsWith("h"), "title__startswith", "h", "hello"),
                Twin.of(Post_.title.startsWith("50_"), "title__startswith", "50_"),
                Twin.of(Post_.title.istartsWith("äR"), "title__istartswith", "äR", "Ärger"),
                Twin.of(Post_.title.istartsWith("H"), "title__istartswith", "H", "hello", "Hello"),
                Twin.of(Post_.title.endsWith("now"), "title__endswith", "now", "50X", "Draft"),
                Twin.of(Post_.title.endsWith("_now"), "title__endswith", "_now", "Draft"),
                Twin.of(Post_.title.iendsWith("NOW"), "title__iendswith", "NOW", "50X", "Draft"),
                Twin.of(Post_.views.eq(10), "views", 10, "50X", "Hello"),
                Twin.of(Post_.views.gt(10), "views__gt", 10, "Ärger", "hello"),
                Twin.of(Post_.views.gte(1000), "views__gte", 1000, "Ärger", "hello"),
                Twin.of(Post_.views.lt(10), "views__lt", 10, "Draft"),
                Twin.of(Post_.views.lte(10), "views__lte", 10, "50X", "Hello", "Draft"),
                Twin.of(Post_.views.between(10, 1000), "views__range", List.of(10, 1000), "50X", "hello", "Hello"),
                Twin.of(Post_.views.between(1000, 10), "views__range", List.of(1000, 10)),
                Twin.of(Post_.views.in(0, 5000), "views__in", List.of(0, 5000), "Ärger", "Draft"),
                Twin.of(Post_.views.in(List.of()), "views__in", List.of()),
                Twin.of(Post_.title.in("Hello", "it's"), "title__in", List.of("Hello", "it's"), "Hello"),
                Twin.of(Post_.body.in(Arrays.asList("x", null)), "body__in", Arrays.asList("x", null), "Hello"),
                Twin.of(Post_.body.in(Collections.singletonList(null)), "body__in", Collections.singletonList(null)),
                Twin.of(Post_.title.gte("h"), "title__gte", "h", "Ärger", "hello"),
                Twin.of(Post_.title.lt("H"), "title__lt", "H", "50X", "Draft"),
                Twin.of(Post_.body.isNull(), "body__isnull", true, "hello"),
                Twin.of(Post_.body.isNotNull(), "body__isnull", false, "Ärger", "50X", "Hello", "Draft"),
                Twin.of(Post_.body.eq(""), "body", "", "Draft"),
                Twin.of(Post_.active.isTrue(), "active", true, "Ärger", "50X", "Hello"),
                Twin.of(Post_.active.isFalse(), "active", false, "hello", "Draft"),
                Twin.of(Post_.created.eq(MIDNIGHT), "created", MIDNIGHT, "hello"),
                Twin.of(Post_.created.lt(MIDNIGHT), "created__lt", MIDNIGHT, "Hello", "Draft"),
                Twin.of(Post_.created.gte(MIDNIGHT), "created__gte", MIDNIGHT, "Ärger", "50X", "hello"),
                Twin.of(Post_.created.year().eq(2024), "created__year", 2024, "50X", "hello", "Hello"),
                Twin.of(Post_.created.year().gt(2024), "created__year__gt", 2024, "Ärger"),
                Twin.of(Post_.created.month().eq(12), "created__month", 12, "Draft"),
                Twin.of(Post_.created.month().in(1, 6), "created__month__in", List.of(1, 6), "Ärger", "Hello"));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void findsTheRows(Twin twin) {
        assertThat(Blog.titles(twin.typed().list())).isEqualTo(twin.titles());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void textIsTheSameQuery(Twin twin) {
        assertThat(twin.text().sql()).isEqualTo(twin.typed().sql());
        assertThat(twin.text().list()).isEqualTo(twin.typed().list());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void everyRowIsFilteredOrExcluded(Twin twin) {
        var rest = Post_.objects.all().list();
        rest.removeAll(twin.typed().list());
        assertThat(Post_.objects.exclude(twin.condition()).list()).isEqualTo(rest);
        assertThat(Post_.objects.filter(twin.condition().not()).list()).isEqualTo(rest);
        assertThat(Post_.objects.exclude(twin.condition().not()).list())
                .isEqualTo(twin.typed().list());
    }

    @Test
    void nullInTextMeansIsNull() {
        assertThat(Blog.titles(Post_.objects.filter("body", null))).containsExactly("hello");
        assertThat(Blog.titles(Post_.objects.exclude("body", null))).containsExactly("Ärger", "50X", "Hello", "Draft");
    }

    @Test
    void aLookupComparesWithAnotherColumn() {
        assertThat(Blog.titles(Post_.objects.filter(Post_.title.eq(Post_.title))))
                .hasSize(5);
        assertThat(Blog.titles(Post_.objects.filter(Post_.views.gt(length(Post_.title)))))
                .containsExactly("Ärger", "hello", "Hello");
        assertThat(Blog.titles(Post_.objects.filter(Post_.title.contains(Post_.body))))
                .containsExactly("Draft");
        assertThat(Blog.titles(Post_.objects.filter(Post_.title.icontains(Post_.author().name))))
                .isEmpty();
    }

    @Test
    void functionsKeepTheirType() {
        assertThat(Blog.titles(Post_.objects.filter(lower(Post_.title).startsWith("är"))))
                .containsExactly("Ärger");
        assertThat(Blog.titles(Post_.objects.filter(length(Post_.body).eq(2)))).containsExactly("Ärger");
    }

    @Test
    void anInstantIsTakenInUtc() {
        assertThat(Post_.objects
                        .values(Post_.created.year(), Post_.created.month())
                        .list())
                .map(row -> row.first() + "-" + row.second())
                .containsExactly("2025-6", "2024-2", "2024-2", "2024-1", "2023-12");
    }

    @Test
    void conditionsCombine() {
        Q<Object> text = Q.of("active", true).and("views", 10).or("title__startswith", "Draft");
        Q<Post> typed = Post_.active.isTrue().and(Post_.views.eq(10)).or(Post_.title.startsWith("Draft"));
        assertThat(Blog.titles(Post_.objects.filter(typed))).containsExactly("50X", "Hello", "Draft");
        assertThat(Post_.objects.filter(text).sql())
                .isEqualTo(Post_.objects.filter(typed).sql());
        assertThat(Blog.titles(Post_.objects.filter(typed.not()))).containsExactly("Ärger", "hello");
        assertThat(Blog.titles(Post_.objects.exclude(text))).containsExactly("Ärger", "hello");
        assertThat(Blog.titles(Post_.objects.filter(Q.of()))).hasSize(5);
        assertThat(Blog.titles(Post_.objects.exclude(Q.of()))).isEmpty();
        assertThat(Blog.titles(Post_.objects.filter(Q.of().and(Post_.views.eq(0)))))
                .containsExactly("Draft");
    }

    @Test
    void runsOneStatement() {
        assertThat(statements(() ->
                        Post_.objects.filter(Post_.author().name.eq("Ada")).list()))
                .isEqualTo(1);
    }
}
