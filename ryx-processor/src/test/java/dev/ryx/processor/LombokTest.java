package dev.ryx.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.processor.harness.JavaCompilation;
import dev.ryx.processor.harness.Result;
import dev.ryx.processor.stubs.OrmStubs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Private fields whose accessors Lombok adds only later. Its annotations are stood in for; so the model does not compile. */
class LombokTest {

    @TempDir
    Path folder;

    @Test
    void countsOnTheAccessorsOfData() {
        assertThat(binding("@Data", "private String title; private boolean active; private boolean isOpen;"))
                .contains("object.setTitle(required(")
                .contains("case 1 -> object.getTitle();")
                .contains("object.setActive(row.getBoolean(")
                .contains("case 2 -> object.isActive();")
                .contains("object.setOpen(row.getBoolean(")
                .contains("case 3 -> object.isOpen();");
    }

    @Test
    void countsOnTheAccessorsOfAField() {
        assertThat(binding("", "@Getter @Setter private Boolean active;"))
                .contains("object.setActive(row.getBoolean(")
                .contains("case 1 -> object.getActive();");
    }

    @Test
    void knowsFluentAccessors() {
        assertThat(binding("@Getter @Setter @Accessors(fluent = true)", "private String title;"))
                .contains("object.title(required(")
                .contains("case 1 -> object.title();");
    }

    @Test
    void knowsAConstructorThatLombokAdds() {
        assertThat(binding("@NoArgsConstructor", "Post(int views) {}")).contains("return new Post();");
    }

    @Test
    void doesNotCountOnHiddenAccessors() {
        Result result = compile("@Data", "@Setter(AccessLevel.NONE) private String title;");
        assertThat(result.errors().getFirst().text())
                .isEqualTo("Generated code cannot reach title: remove private, or write getTitle() and setTitle(…).");
    }

    private String binding(String annotations, String members) {
        return compile(annotations, members).generated().get("blog/Post_Binding.java");
    }

    private Result compile(String annotations, String members) {
        return JavaCompilation.in(folder)
                .classPath(OrmStubs.classes())
                .source("lombok/Data.java", "package lombok; public @interface Data {}")
                .source("lombok/AccessLevel.java", "package lombok; public enum AccessLevel { PUBLIC, NONE }")
                .source("lombok/Getter.java", accessor("Getter"))
                .source("lombok/Setter.java", accessor("Setter"))
                .source("lombok/NoArgsConstructor.java", "package lombok; public @interface NoArgsConstructor {}")
                .source(
                        "lombok/experimental/Accessors.java",
                        "package lombok.experimental; public @interface Accessors { boolean fluent() default false; }")
                .source("blog/Post.java", """
                    package blog;
                    import lombok.*;
                    import lombok.experimental.Accessors;
                    @dev.ryx.annotation.Table %s
                    public class Post extends dev.ryx.Model {
                        %s
                    }
                    """.formatted(annotations, members))
                .run();
    }

    private static String accessor(String name) {
        return "package lombok; public @interface " + name + " { AccessLevel value() default AccessLevel.PUBLIC; }";
    }
}
