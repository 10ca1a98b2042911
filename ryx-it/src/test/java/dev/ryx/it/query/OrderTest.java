package dev.ryx.it.query;

import static dev.ryx.expr.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.error.ErrorCode;
import dev.ryx.error.FieldException;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post_;
import dev.ryx.meta.DatabaseKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order of rows, and cutting them. */
class OrderTest extends BlogTest {

    @Test
    void theModelsOwnOrderIsTheDefault() {
        assertThat(Blog.titles(Post_.objects.all())).containsExactly("Ärger", "50X", "hello", "Hello", "Draft");
        assertThat(Post_.objects.all().unordered().sql()).doesNotContain("ORDER BY");
    }

    @Test
    void sortsByTermsInTheirOrder() {
        var typed = Post_.objects.orderBy(Post_.views.desc(), Post_.title.asc());
        assertThat(Blog.titles(typed)).containsExactly("Ärger", "hello", "50X", "Hello", "Draft");
        assertThat(Post_.objects.orderBy("-views", "title").sql()).isEqualTo(typed.sql());
        assertThat(Blog.titles(typed.reverse())).containsExactly("Draft", "Hello", "50X", "hello", "Ärger");
        assertThat(Blog.titles(Post_.objects.orderBy("-views").orderBy(Post_.title.asc())))
                .containsExactly("50X", "Draft", "Hello", "hello", "Ärger");
    }

    @Test
    void sortsByPathsAndExpressions() {
        var byAuthor = Post_.objects.orderBy(Post_.author().name.desc(), Post_.created.asc());
        assertThat(Blog.titles(byAuthor)).containsExactly("Ärger", "Draft", "50X", "Hello", "hello");
        assertThat(Post_.objects.orderBy("-author__name", "created").sql()).isEqualTo(byAuthor.sql());
        assertThat(Blog.titles(Post_.objects.orderBy(lower(Post_.title).desc(), Post_.views.desc())))
                .containsExactly("Ärger", "hello", "Hello", "Draft", "50X");
    }

    @Test
    void nullsStandWhereTheyAreAskedFor() {
        assertThat(Blog.names(Author_.objects.orderBy(Author_.country.asc().nullsFirst(), Author_.name.asc())))
                .containsExactly("100%_x", "Äsop", "Ada", "Bob O'Neil");
        assertThat(Blog.names(Author_.objects.orderBy(Author_.country.desc().nullsLast(), Author_.name.asc())))
                .containsExactly("Bob O'Neil", "Ada", "100%_x", "Äsop");
    }

    /** Where nothing is asked for, as in Django: the database's own place. */
    @Test
    void nullsStandWhereTheDatabasePutsThem() {
        boolean nullsAreLeast = Ryx.database().kind() != DatabaseKind.POSTGRESQL;
        List<String> nullsFirst = List.of("100%_x", "Äsop", "Ada", "Bob O'Neil");
        List<String> nullsLast = List.of("Ada", "Bob O'Neil", "100%_x", "Äsop");
        assertThat(Blog.names(Author_.objects.orderBy(Author_.country.asc(), Author_.name.asc())))
                .isEqualTo(nullsAreLeast ? nullsFirst : nullsLast);
    }

    @Test
    void limitAndOffsetCut() {
        assertThat(Blog.titles(Post_.objects.all().limit(2))).containsExactly("Ärger", "50X");
        assertThat(Blog.titles(Post_.objects.all().offset(3))).containsExactly("Hello", "Draft");
        assertThat(Blog.titles(Post_.objects.all().offset(1).limit(2))).containsExactly("50X", "hello");
        assertThat(Blog.titles(Post_.objects.all().limit(0))).isEmpty();
        assertThat(Post_.objects.all().offset(3).limit(9).count()).isEqualTo(2);
        assertThat(Post_.objects.all().limit(3).count()).isEqualTo(3);
        assertThat(Post_.objects.all().offset(5).exists()).isFalse();
        assertThat(Post_.objects.all().limit(0).exists()).isFalse();
    }

    @Test
    void whatIsCutIsNotRefined() {
        var cut = Post_.objects.all().limit(3);
        for (var refine : List.<Runnable>of(
                () -> cut.filter(Post_.active.isTrue()),
                () -> cut.exclude("active", true),
                () -> cut.orderBy("title"),
                cut::reverse,
                cut::distinct,
                cut::last,
                () -> cut.update(Post_.views.set(0)),
                cut::delete)) {
            assertThatThrownBy(refine::run)
                    .isInstanceOf(FieldException.class)
                    .extracting("code")
                    .isEqualTo(ErrorCode.WRONG_STEP);
        }
        assertThatThrownBy(() -> Post_.objects.all().limit(-1)).isInstanceOf(FieldException.class);
        assertThatThrownBy(() -> Post_.objects.all().offset(-1)).isInstanceOf(FieldException.class);
        assertThat(Post_.objects.count()).isEqualTo(5);
    }

    @Test
    void firstAndLastFollowTheOrder() {
        assertThat(Post_.objects.first().map(post -> post.title))
                .hasValueSatisfying(title -> assertThat(title).startsWith("Ärger"));
        assertThat(Post_.objects.last().map(post -> post.views)).contains(0);
        assertThat(Post_.objects.orderBy(Post_.title.asc()).first().map(post -> post.title))
                .contains("50X offYnow");
        assertThat(Post_.objects.orderBy(Post_.title.asc()).last().map(post -> post.views))
                .contains(5000);
        assertThat(Post_.objects.all().offset(1).first().map(post -> post.title))
                .contains("50X offYnow");
        assertThat(Post_.objects.filter("views", -1).first()).isEqualTo(Optional.empty());
        assertThat(Post_.objects.filter("views", -1).last()).isEqualTo(Optional.empty());
        assertThat(Post_.objects.all().limit(0).first()).isEqualTo(Optional.empty());
    }

    @Test
    void unorderedFirstIsByKey() {
        assertThat(Author_.objects.first().map(author -> author.name)).contains("Ada");
        assertThat(Author_.objects.last().map(author -> author.name)).contains("100%_x");
        assertThat(Post_.objects.all().unordered().first().map(post -> post.title))
                .contains("Hello");
    }

    @Test
    void distinctValues() {
        assertThat(Post_.objects.values(Post_.views).distinct().orderBy("views").list())
                .containsExactly(0, 10, 1000, 5000);
        assertThat(Post_.objects.values(Post_.views).distinct().count()).isEqualTo(4);
    }
}
