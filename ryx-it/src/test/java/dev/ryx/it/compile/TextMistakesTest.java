package dev.ryx.it.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.ErrorCode;
import dev.ryx.error.FieldException;
import dev.ryx.error.RyxException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.expr.Aggregates;
import dev.ryx.expr.F;
import dev.ryx.expr.Q;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag_;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and values in text are checked at once: no database is needed to see the mistake. */
class TextMistakesTest {

    @Test
    void aMisspeltLookupIsNoEquality() {
        assertThatThrownBy(() -> Author_.objects.filter("name__icontain", "x"))
                .isInstanceOf(UnknownLookupException.class)
                .hasMessage("RYX-F002: Author.name has no lookup \"icontain\" (in \"name__icontain\")."
                        + " Did you mean icontains or contains?");
    }

    @Test
    void aMisspeltFieldIsTold() {
        assertThatThrownBy(() -> Author_.objects.filter("nmae", "x"))
                .isInstanceOf(FieldException.class)
                .hasMessage("RYX-F001: Author has no field or relation \"nmae\". Did you mean name?");
    }

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title__exact, title",
        "author__nmae, name",
        "autor__name, author",
        "tags__nam, name",
        "author__posts__veiws, views",
        "created__yaer, year",
        "created__year__gtt, gt",
        "views__gtee, gte",
        "active__exat, exact"
    })
    void theNearestNameIsTold(String path, String nearest) {
        assertThatThrownBy(() -> Post_.objects.filter(path, 1))
                .isInstanceOf(RyxException.class)
                .hasMessageMatching(".*Did you mean (\\w+ or )*" + nearest + "( or \\w+)*\\?");
    }

    @ParameterizedTest
    @CsvSource({
        "views__icontains",
        "active__gt",
        "title__year",
        "created__contains",
        "views__",
        "__views",
        "title__\"",
        "''"
    })
    void aLookupThatDoesNotFitIsRefused(String path) {
        assertThatThrownBy(() -> Post_.objects.filter(path, "x")).isInstanceOf(RyxException.class);
    }

    static List<Runnable> otherPlaces() {
        return List.of(
                () -> Post_.objects.exclude("titel", 1),
                () -> Post_.objects.filter(Q.of("active", true).or("titel", 1)),
                () -> Post_.objects.orderBy("-titel"),
                () -> Post_.objects.values("titel"),
                () -> Post_.objects
                        .filter(Post_.views.gt(1))
                        .filter(Q.of("author__titel", 1).not()),
                () -> Author_.objects.annotate("n", Aggregates.count("posts__titel")),
                () -> Post_.objects.filter("views", F.of("titel")),
                () -> Tag_.objects.filter("posts__titel", 1));
    }

    @ParameterizedTest
    @MethodSource("otherPlaces")
    void wherever(Runnable mistake) {
        assertThatThrownBy(mistake::run).isInstanceOf(FieldException.class).hasMessageContaining("\"titel\"");
    }

    static List<Runnable> wrongValues() {
        return List.of(
                () -> Post_.objects.filter("views", "1x"),
                () -> Post_.objects.filter("title", 1.5),
                () -> Post_.objects.filter("active", 1),
                () -> Post_.objects.filter("created", "2024-01-01"),
                () -> Post_.objects.filter("views__in", 1),
                () -> Post_.objects.filter("views__range", List.of(1)),
                () -> Post_.objects.filter("views__isnull", 1),
                () -> Post_.objects.filter("views__gt", null),
                () -> Post_.objects.filter("views", List.of(1)),
                () -> Post_.objects.filter("author", "x"),
                () -> Post_.objects.filter("title", new Post()));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void aValueOfAnotherTypeIsRefused(Runnable mistake) {
        assertThatThrownBy(mistake::run)
                .isInstanceOf(FieldException.class)
                .extracting("code")
                .isEqualTo(ErrorCode.WRONG_VALUE);
    }

    @Test
    void aValueIsNotTold() {
        assertThatThrownBy(() -> Post_.objects.filter("views", "geheim")).hasMessageNotContaining("geheim");
        assertThat(Q.of("title", "x").toString()).contains("title");
    }
}
