package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Query;
import dev.ryx.QuerySet;
import dev.ryx.Ryx;
import dev.ryx.expr.Q;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A method of a query gives a new one, and the old one stays what it was. */
class ImmutabilityTest extends BlogTest {

    record Refinement(String name, Function<QuerySet<Post>, Query<?, ?, ?>> method) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Refinement> refinements() {
        return List.of(
                new Refinement("filter", query -> query.filter(Post_.views.eq(0))),
                new Refinement("filter text", query -> query.filter("views", 0)),
                new Refinement("exclude", query -> query.exclude(Post_.views.eq(10))),
                new Refinement("exclude text", query -> query.exclude("author__name", "Ada")),
                new Refinement("orderBy", query -> query.orderBy(Post_.title.asc())),
                new Refinement("orderBy text", query -> query.orderBy("-author__name")),
                new Refinement("unordered", QuerySet::unordered),
                new Refinement("reverse", QuerySet::reverse),
                new Refinement("distinct", QuerySet::distinct),
                new Refinement("limit", query -> query.limit(1)),
                new Refinement("offset", query -> query.offset(1)),
                new Refinement("annotate", query -> query.annotate("n", count(Post_.tags()))),
                new Refinement("values", query -> query.values(Post_.title)),
                new Refinement("values text", query -> query.values("title", "views")),
                new Refinement("group", query -> query.values(Post_.views).annotate(count())),
                new Refinement("as", query -> query.values(Post_.title).as(String::length)),
                new Refinement("using", query -> query.using(Ryx.database())));
    }

    @ParameterizedTest
    @MethodSource("refinements")
    void theOldQueryStays(Refinement refinement) {
        QuerySet<Post> query = Post_.objects.filter(Post_.author().name.ne("Äsop"));
        String sql = query.sql();
        Query<?, ?, ?> refined = refinement.method().apply(query);
        assertThat(refined).isNotSameAs(query);
        refined.list();
        assertThat(query.sql()).isEqualTo(sql);
        assertThat(Blog.titles(query)).containsExactly("50X", "hello", "Hello", "Draft");
        if (!refinement.name().equals("using")) {
            assertThat(refined.sql()).isNotEqualTo(sql);
        }
    }

    @ParameterizedTest
    @MethodSource("refinements")
    void aConditionStays(Refinement refinement) {
        Q<Post> condition = Post_.views.eq(10);
        Q<Post> same = Post_.views.eq(10);
        condition.and(Post_.active.isTrue());
        condition.or("views", 1);
        condition.not();
        assertThat(condition).isEqualTo(same);
        assertThat(refinement.method().apply(Post_.objects.filter(condition)).sql())
                .isEqualTo(refinement.method().apply(Post_.objects.filter(same)).sql());
    }
}
