package dev.ryx.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.processor.harness.JavaCompilation;
import dev.ryx.processor.harness.Problem;
import dev.ryx.processor.harness.Result;
import dev.ryx.processor.stubs.OrmStubs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RyxProcessorTest {

    private static final String SOUND = "package blog; @dev.ryx.annotation.Table class Sound extends dev.ryx.Model {}";

    @TempDir
    Path folder;

    @Test
    void isFoundByCompilersAndByGradle() throws IOException {
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(RyxProcessor.class);
        try (var file = RyxProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("dev.ryx.processor.RyxProcessor,aggregating\n");
        }
    }

    @Test
    void supportsItsOwnAnnotationsInEverySource() {
        assertThat(new RyxProcessor().getSupportedAnnotationTypes()).containsExactly("dev.ryx.annotation.*");
        assertThat(new RyxProcessor().getSupportedSourceVersion()).isEqualTo(SourceVersion.latest());
    }

    @Test
    void writesNothingWithoutModels() {
        Result result = compilation()
                .source("blog/Plain.java", "package blog; class Plain {}")
                .run();
        assertThat(result.generated()).isEmpty();
        assertThat(result.classes().resolve("META-INF")).doesNotExist();
    }

    @Test
    void writesSoundModelsBesideOneWithFaults() {
        Result result = compilation()
                .source("blog/Sound.java", SOUND)
                .source(
                        "blog/Broken.java",
                        "package blog; @dev.ryx.annotation.Table class Broken extends dev.ryx.Model {"
                                + " float rating; final int views = 0; }")
                .source(
                        "blog/Leading.java",
                        "package blog; @dev.ryx.annotation.Table class Leading extends dev.ryx.Model { final"
                            + " dev.ryx.relation.ForeignKey<Broken> broken = dev.ryx.relation.ForeignKey.empty(); }")
                .run();
        assertThat(result.errors())
                .hasSize(2)
                .allMatch(problem -> problem.file().equals("Broken.java"));
        assertThat(result.generated()).containsOnlyKeys("blog/Sound_.java", "blog/Sound_Binding.java");
    }

    @Test
    void leavesATypeThatDoesNotExistToTheCompiler() {
        Result result = compilation()
                .source("blog/Sound.java", SOUND)
                .source(
                        "blog/Post.java",
                        "package blog; @dev.ryx.annotation.Table class Post extends dev.ryx.Model {"
                                + " Missing missing; }")
                .run();
        assertThat(result.errors()).extracting(Problem::text).allMatch(text -> text.startsWith("cannot find symbol"));
        assertThat(result.generated()).containsKey("blog/Sound_.java").doesNotContainKey("blog/Post_.java");
    }

    @Test
    void waitsForATypeThatAnotherProcessorMakes() {
        Result result = compilation()
                .with(new MoodProcessor())
                .source(
                        "blog/Post.java",
                        "package blog; @dev.ryx.annotation.Table class Post extends dev.ryx.Model {" + " Mood mood; }")
                .run();
        assertThat(result.problems()).isEmpty();
        assertThat(result.generated().get("blog/Post_.java")).contains("EnumColumn<Post, Mood> mood");
        assertThat(result.resource("META-INF/services/dev.ryx.binding.ModelBinding"))
                .isEqualTo("blog.Post_Binding\n");
    }

    /** Makes the enum {@code blog.Mood} in the first round. */
    @SupportedAnnotationTypes("dev.ryx.annotation.Table")
    private static final class MoodProcessor extends AbstractProcessor {
        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!annotations.isEmpty()) {
                try (var writer =
                        processingEnv.getFiler().createSourceFile("blog.Mood").openWriter()) {
                    writer.write("package blog; enum Mood { GOOD }");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }
    }

    @Test
    void writesModelsOfTheUnnamedPackage() {
        Result result = compilation()
                .source("Post.java", "@dev.ryx.annotation.Table class Post extends dev.ryx.Model {}")
                .run();
        assertThat(result.problems()).isEmpty();
        assertThat(result.generated()).containsOnlyKeys("Post_.java", "Post_Binding.java");
    }

    @Test
    void acceptsNullableAnnotationsOfOthers() {
        Result result = compilation()
                .source("other/Nullable.java", "package other; public @interface Nullable {}")
                .source("blog/Post.java", """
                    package blog;
                    import dev.ryx.relation.ForeignKey;
                    @dev.ryx.annotation.Table
                    class Post extends dev.ryx.Model {
                        @other.Nullable String body;
                        @other.Nullable final ForeignKey<Post> origin = ForeignKey.empty();
                        @other.Nullable byte[] data;
                    }
                    """)
                .run();
        assertThat(result.problems()).isEmpty();
        assertThat(result.generated().get("blog/Post_Binding.java"))
                .contains("FieldMeta.named(\"body\", SqlType.TEXT).nullable()")
                .contains("FieldMeta.named(\"data\", SqlType.BYTES).nullable()")
                .contains("OnDelete.CASCADE)).nullable()");
    }

    private JavaCompilation compilation() {
        return JavaCompilation.in(folder).classPath(OrmStubs.classes()).options("-Xlint:all,-processing", "-Werror");
    }
}
