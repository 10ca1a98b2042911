package dev.ryx.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.processor.harness.JavaCompilation;
import dev.ryx.processor.harness.Problem;
import dev.ryx.processor.harness.Result;
import dev.ryx.processor.stubs.OrmStubs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models in a Java module, which has to provide their bindings. */
class ModuleTest {

    private static final String POST = """
        package blog;
        @dev.ryx.annotation.Table
        public class Post extends dev.ryx.Model {}
        """;
    private static final String TAG = """
        package blog.tags;
        @dev.ryx.annotation.Table
        public record Tag(@org.jspecify.annotations.Nullable Long id) {}
        """;

    @TempDir
    Path folder;

    @Test
    void acceptsAModuleThatProvidesAllBindings() {
        Result result = compile("""
            module blog {
                provides dev.ryx.binding.ModelBinding with blog.tags.Tag_Binding, blog.Post_Binding;
            }
            """);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void leavesOutAnAnnotationThatTheModuleCannotSee() {
        Result result = compile("""
            module blog {
                provides dev.ryx.binding.ModelBinding with blog.tags.Tag_Binding, blog.Post_Binding;
            }
            """);
        assertThat(result.generated().get("blog/Post_.java")).doesNotContain("Generated");
    }

    @Test
    void saysWhatToAdd() {
        Result result = compile("""
            module blog {
            }
            """);
        assertThat(result.errors()).extracting(Problem::text).containsExactly("""
            The module does not tell of its models: add "provides dev.ryx.binding.ModelBinding with \
            blog.Post_Binding, blog.tags.Tag_Binding;".\
            """);
        assertThat(result.errors().getFirst().file()).isEqualTo("module-info.java");
        assertThat(result.errors().getFirst().line()).isEqualTo(1);
    }

    @Test
    void noticesAModelThatIsMissing() {
        Result result = compile("""
            module blog {
                provides dev.ryx.binding.ModelBinding with blog.Post_Binding;
            }
            """);
        assertThat(result.errors()).extracting(Problem::text).containsExactly("""
            The module does not tell of its models: add "provides dev.ryx.binding.ModelBinding with \
            blog.Post_Binding, blog.tags.Tag_Binding;".\
            """);
    }

    private Result compile(String module) {
        return JavaCompilation.in(folder)
                .classPath(OrmStubs.classes())
                .options("--add-reads", "blog=ALL-UNNAMED")
                .source("module-info.java", module)
                .source("blog/Post.java", POST)
                .source("blog/tags/Tag.java", TAG)
                .run();
    }
}
