package dev.ryx.it.docs;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.sum;
import static dev.ryx.expr.Conditionals.caseWhen;
import static dev.ryx.expr.Functions.lower;
import static dev.ryx.expr.Subqueries.exists;
import static dev.ryx.expr.Subqueries.outer;
import static dev.ryx.expr.Windows.partitionBy;
import static dev.ryx.expr.Windows.rank;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Query;
import dev.ryx.expr.F;
import dev.ryx.expr.Q;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post_;
import dev.ryx.meta.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The twenty most used queries of the documentation, as whole SQL on four dialects. {@code -Dtwenty.update=1} writes the
 * file anew, to be looked at.
 */
class TwentyQueriesTest extends DocsTest {

    private static final Path FILE = Path.of("src/test/java/dev/ryx/it/docs/twenty.sql");

    private static Map<String, Query<?, ?, ?>> queries() {
        var all = new LinkedHashMap<String, Query<?, ?, ?>>();
        all.put("all", Post_.objects.all());
        all.put("filter", Post_.objects.filter(Post_.active.isTrue(), Post_.views.gte(1000)));
        all.put("or", Post_.objects.filter(Post_.active.isTrue().or(Post_.views.gte(1000))));
        all.put("exclude", Post_.objects.exclude(Post_.title.startsWith("Draft")));
        all.put("null", Author_.objects.filter(Author_.country.isNull()));
        all.put("in", Post_.objects.filter("views__in", List.of(1, 2, 3)));
        all.put("icontains", Post_.objects.filter(Post_.title.icontains("java")));
        all.put("join", Post_.objects.filter(Post_.author().name.startsWith("A")));
        all.put("to many", Author_.objects.filter("posts__views__gt", 100).distinct());
        all.put("exclude to many", Author_.objects.exclude("posts__views__gt", 100));
        all.put("order and limit", Post_.objects.orderBy("-views", "title").limit(20));
        all.put("slice", Post_.objects.orderBy("id").slice(20, 30));
        all.put("values", Post_.objects.values(Post_.title, Post_.author().name));
        all.put(
                "groups",
                Post_.objects.values("author__name").annotate("n", count()).filter("n__gt", 5));
        all.put(
                "annotation",
                Author_.objects.annotate("posts_count", count(Author_.posts())).orderBy("-posts_count"));
        all.put(
                "choice",
                Post_.objects.values(caseWhen(Q.of("views__gt", 1000), "famous").otherwise("new")));
        all.put(
                "function",
                Post_.objects
                        .filter(lower("title").startsWith("h"))
                        .orderBy(F.of("views").times(2).desc()));
        all.put("exists", Author_.objects.filter(exists(Post_.objects.filter(Post_.author.eq(outer(Author_.id))))));
        all.put("subquery in", Post_.objects.filter("author__in", Author_.objects.filter("country", "England")));
        all.put(
                "window",
                Post_.objects
                        .values("title")
                        .annotate("place", rank().over(partitionBy("author").orderBy("-views")))
                        .annotate("sum", sum("views").over(partitionBy("author"))));
        return all;
    }

    private static String written() {
        var text = new StringBuilder();
        queries().forEach((name, query) -> {
            for (DatabaseKind kind : DatabaseKind.values()) {
                text.append("-- ").append(name).append(", ").append(kind).append('\n');
                text.append(query.sql(kind)).append(";\n");
            }
        });
        return text.toString();
    }

    @Test
    void wholeStatements() throws IOException {
        assertThat(queries()).hasSize(20);
        if (System.getProperty("twenty.update") != null) {
            Files.writeString(FILE, written());
        }
        assertThat(written()).isEqualTo(Files.readString(FILE));
    }
}
