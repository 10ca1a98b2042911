package dev.ryx.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.processor.harness.JavaCompilation;
import dev.ryx.processor.harness.Problem;
import dev.ryx.processor.harness.Result;
import dev.ryx.processor.stubs.OrmStubs;
import java.nio.file.Path;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Initialisers run for each decoded row, so those that do work are warned of. */
class CostlyInitialiserTest {

    @TempDir
    Path folder;

    @Test
    void warnsOfACallOnTheField() {
        Result result = compile("java.time.Instant at = java.time.Instant.now();");
        assertThat(result.succeeded()).isTrue();
        assertThat(result.problems()).extracting(Problem::kind).containsExactly(Diagnostic.Kind.WARNING);
        assertThat(result.problems()).extracting(Problem::line).containsExactly(4L);
    }

    @Test
    void saysWhatToWriteInstead() {
        assertThat(warning("java.time.Instant at = java.time.Instant.now();")).isEqualTo("""
            java.time.Instant.now() runs for every row that is read: write @Field(autoNowAdd = true) instead, \
            or accept it by @SuppressWarnings("ryx").\
            """);
        assertThat(warning("UUID token = UUID.randomUUID();")).isEqualTo("""
            UUID.randomUUID() runs for every row that is read: write @Field(autoCreate = true) instead, \
            or accept it by @SuppressWarnings("ryx").\
            """);
        assertThat(warning("String code = \"a\" + \"b\".repeat(3);")).isEqualTo("""
            "b".repeat(3) runs for every row that is read: keep its value in a constant, \
            or accept it by @SuppressWarnings("ryx").\
            """);
        assertThat(warning("String code = new String(\"a\");")).isEqualTo("""
            new String("a") runs for every row that is read: keep its value in a constant, \
            or accept it by @SuppressWarnings("ryx").\
            """);
    }

    @Test
    void acceptsWhatCostsNothing() {
        assertThat(compile("""
            int views = 3 * 4; String text = "a"; java.time.Instant at = java.time.Instant.EPOCH;
            java.time.Duration wait = java.time.Duration.ofMinutes(5); Long big = Long.valueOf(5);
            final ForeignKey<Post> origin = ForeignKey.empty(); transient Object lock = new Object();
            """).problems()).isEmpty();
    }

    @Test
    void isSilentWhereTheSourceAcceptsIt() {
        assertThat(compile("@SuppressWarnings(\"ryx\") UUID token = UUID.randomUUID();")
                        .problems())
                .isEmpty();
    }

    private String warning(String member) {
        return compile(member).problems().getFirst().text();
    }

    private Result compile(String member) {
        return JavaCompilation.in(folder)
                .classPath(OrmStubs.classes())
                .source("blog/Post.java", """
                    package blog; import java.util.UUID; import dev.ryx.relation.ForeignKey;
                    @dev.ryx.annotation.Table
                    public class Post extends dev.ryx.Model {
                        %s
                    }
                    """.formatted(member))
                .run();
    }
}
