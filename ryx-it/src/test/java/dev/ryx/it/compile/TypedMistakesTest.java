package dev.ryx.it.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.processor.harness.JavaCompilation;
import dev.ryx.processor.harness.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler refuses, each beside a twin that it accepts. */
class TypedMistakesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Post_.objects.filter(Author_.name.eq("x"));                  | Post_.objects.filter(Post_.author().name.eq("x"));         | Q<Author> cannot be converted to Q<? super Post>
        Post_.objects.filter(Post_.title.isTrue());                  | Post_.objects.filter(Post_.active.isTrue());               | cannot find symbol symbol: method isTrue() location: variable title of type StrColumn<Post>
        Post_.objects.all().update(Post_.author().name.set("x"));    | Post_.objects.all().update(Post_.title.set("x"));          | cannot find symbol symbol: method set(String) location: variable name of type StrExpr<R>
        Post_.objects.all().update(Author_.name.set("x"));           | Post_.objects.all().update(Post_.views.set(Post_.views.plus(1))); | Assignment<Author> cannot be converted to Assignment<? super Post>
        Post_.objects.filter(Post_.views.eq("x"));                   | Post_.objects.filter(Post_.views.eq(1));                   | String cannot be converted to
        Post_.objects.filter(Post_.title.startsWith(1));             | Post_.objects.filter(Post_.title.startsWith("1"));         | int cannot be converted to
        Post_.objects.orderBy(Author_.name.asc());                   | Post_.objects.orderBy(Post_.author().name.asc());          | Order<Author> cannot be converted to Order<? super Post>
        Post_.objects.values(Author_.name).list();                   | Post_.objects.values(Post_.author().name).list();          | StrColumn<Author> cannot be converted to
        Post_.objects.all().update(Post_.author.set(new Tag(1L, ""))); | Post_.objects.all().update(Post_.author.set(new Author())); | Tag cannot be converted to Author
        Q<Post> q = Post_.active.isTrue().or(Author_.name.eq("x"));  | Q<Post> q = Post_.active.isTrue().or(Q.of("name", "x"));   | inference variable N has incompatible upper bounds Author,Post
        """)
    void isRefusedWhereItIs(String wrong, String right, String message) {
        assertThat(errors(right)).isEmpty();
        assertThat(errors(wrong)).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(6);
            assertThat(error.text()
                            .replaceAll("dev\\.ryx\\.(expr|it\\.blog)\\.|java\\.lang\\.", "")
                            .replaceAll("\\s+", " "))
                    .contains(message);
        });
    }

    private List<Problem> errors(String statement) {
        return JavaCompilation.in(folder)
                .source("Snippet.java", """
                    import dev.ryx.expr.Q;
                    import dev.ryx.it.blog.*;

                    class Snippet {
                        void run() {
                            %s
                        }
                    }
                    """.formatted(statement))
                .withoutProcessor()
                .run()
                .errors();
    }
}
