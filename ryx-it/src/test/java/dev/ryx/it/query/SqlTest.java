package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.PoolNotInitializedException;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.shop.Purchase_;
import dev.ryx.meta.DatabaseKind;
import org.junit.jupiter.api.Test;

/** Whole statements on each dialect, without any database. */
class SqlTest {

    private static final String COLUMNS = """
        "posts"."id", "posts"."title", "posts"."slug", "posts"."body", "posts"."views", "posts"."active", \
        "posts"."created", "posts"."author_id\"\
        """;

    @Test
    void theQueryOfTheDocumentation() {
        var query = Post_.objects
                .filter(Post_.active.isTrue().or(Post_.views.gte(1000)))
                .filter(Post_.author().name.startsWith("A"))
                .exclude(Post_.title.startsWith("Draft"))
                .orderBy(Post_.views.desc())
                .limit(20);
        assertThat(query.sql(DatabaseKind.SQLITE))
                .isEqualTo("SELECT " + COLUMNS
                        + " FROM \"posts\" INNER JOIN \"authors\" ON \"authors\".\"id\" = \"posts\".\"author_id\""
                        + " WHERE (\"posts\".\"active\" = ? OR \"posts\".\"views\" >= ?) AND \"authors\".\"name\" GLOB"
                        + " ? AND NOT (\"posts\".\"title\" GLOB ?) ORDER BY \"posts\".\"views\" DESC LIMIT ?");
        assertThat(query.sql(DatabaseKind.POSTGRESQL))
                .isEqualTo("SELECT " + COLUMNS
                        + " FROM \"posts\" INNER JOIN \"authors\" ON \"authors\".\"id\" = \"posts\".\"author_id\""
                        + " WHERE (\"posts\".\"active\" = ? OR \"posts\".\"views\" >= ?) AND \"authors\".\"name\" LIKE"
                        + " ? ESCAPE '!' AND NOT (\"posts\".\"title\" LIKE ? ESCAPE '!') ORDER BY \"posts\".\"views\""
                        + " DESC LIMIT ?");
    }

    @Test
    void reservedWordsAreQuoted() {
        assertThat(Purchase_.objects
                        .values(Purchase_.day, Purchase_.category)
                        .orderBy("day")
                        .sql(DatabaseKind.POSTGRESQL))
                .isEqualTo("SELECT \"order\".\"when\", \"order\".\"group\" FROM \"order\" ORDER BY \"order\".\"when\""
                        + " ASC");
    }

    @Test
    void groups() {
        String sql = "SELECT \"authors\".\"name\", COUNT(*) FROM \"posts\""
                + " INNER JOIN \"authors\" ON \"authors\".\"id\" = \"posts\".\"author_id\""
                + " GROUP BY \"authors\".\"name\" HAVING COUNT(*) > ?";
        var query = Post_.objects
                .values(Post_.author().name)
                .annotate("posts", count())
                .filter("posts__gt", 5);
        assertThat(query.sql(DatabaseKind.SQLITE)).isEqualTo(sql);
        assertThat(query.sql(DatabaseKind.POSTGRESQL)).isEqualTo(sql);
    }

    @Test
    void sqlOfTheDefaultDatabaseNeedsOne() {
        assertThatThrownBy(() -> Author_.objects.all().sql()).isInstanceOf(PoolNotInitializedException.class);
    }
}
