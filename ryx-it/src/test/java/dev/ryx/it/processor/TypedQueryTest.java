package dev.ryx.it.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.processor.harness.JavaCompilation;
import dev.ryx.processor.harness.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that make no sense do not compile, and beside each a query that does. */
class TypedQueryTest {

    @TempDir
    Path folder;

    @Test
    void aFilterBelongsToItsModel() {
        assertThat(compile("Post_.objects.filter(Post_.author().name.eq(\"x\"));"))
                .isEmpty();
        assertThat(compile("Post_.objects.filter(Author_.name.eq(\"x\"));"))
                .first()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(4);
                    assertThat(problem.text())
                            .contains("incompatible types: dev.ryx.expr.Q<blog.Author> cannot be converted to"
                                    + " dev.ryx.expr.Q<? super blog.Post>");
                });
    }

    @Test
    void aLookupBelongsToItsType() {
        assertThat(compile("Post_.objects.filter(Post_.active.isTrue());")).isEmpty();
        assertThat(compile("Post_.objects.filter(Post_.title.isTrue());"))
                .first()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(4);
                    assertThat(problem.text()).contains("cannot find symbol").contains("method isTrue()");
                });
    }

    @Test
    void anUpdateSetsTheModelsOwnColumns() {
        assertThat(compile("Post_.objects.filter(Post_.active.isTrue()).update(Post_.title.set(\"x\"));"))
                .isEmpty();
        assertThat(compile("Post_.objects.filter(Post_.active.isTrue()).update(Post_.author().name.set(\"x\"));"))
                .first()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(4);
                    assertThat(problem.text())
                            .contains("cannot find symbol")
                            .contains("method set(")
                            .contains("StrExpr");
                });
    }

    private List<Problem> compile(String statement) {
        return JavaCompilation.in(folder)
                .source("blog/Author.java", """
                    package blog;
                    @dev.ryx.annotation.Table
                    public class Author extends dev.ryx.Model { public String name; }
                    """)
                .source("blog/Post.java", """
                    package blog;
                    import dev.ryx.relation.ForeignKey;
                    @dev.ryx.annotation.Table
                    public class Post extends dev.ryx.Model {
                        public String title;
                        public boolean active;
                        public final ForeignKey<Author> author = ForeignKey.empty();
                    }
                    """)
                .source("blog/Query.java", """
                    package blog;
                    class Query {
                        void run() {
                            %s
                        }
                    }
                    """.formatted(statement))
                .run()
                .errors();
    }
}
