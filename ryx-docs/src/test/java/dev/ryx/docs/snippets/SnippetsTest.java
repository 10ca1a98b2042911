package dev.ryx.docs.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check of the blocks finds, on pages made up for it. */
class SnippetsTest {

    private static final String COMMANDS = """
        # A project
        ## Two commands
        ```
        mvn package
        mvn verify
        ```
        """;

    @TempDir
    private Path root;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectory(root.resolve("docs"));
        write("README.md", COMMANDS);
    }

    @Test
    void aBlockIsItsRegionWithoutIndentAndMarks() throws IOException {
        write("docs/page.md", """
            <!-- snippet: Some.java#loop -->
            ```java
            for (;;) {
                step();
            }
            ```

            - in a list, and of one line:
              <!-- snippet: Some.java#step -->
              ~~~java
              step();
              ~~~
            """);
        write("Some.java", """
            class Some {
                void run() {
                    // tag::loop[]
                    for (;;) {
                        // tag::step[]
                        step();
                        // end::step[]
                    }
                    // end::loop[]
                }
            }
            """);

        assertThat(problems()).isEmpty();
    }

    @Test
    void aBlockMayBeAWholeFile() throws IOException {
        write("rows.txt", "one\n  two\n");
        write("docs/page.md", """
            <!-- snippet: rows.txt -->
            ```text
            one
              two
            ```
            """);

        assertThat(problems()).isEmpty();
    }

    @Test
    void aBlockWithoutSourceIsAProblem() throws IOException {
        write("docs/deep/page.md", """
            Some text.

            ```sql
            SELECT 1
            ```
            """);

        assertThat(problems())
                .containsExactly("docs/deep/page.md:3: a block of sql without a source. Write"
                        + " <!-- snippet: path/of/SomeTest.java#region --> in the line above, and in that file, which a"
                        + " test runs, // tag::region[] and // end::region[].");
    }

    @Test
    void theCommentMustStandInTheLineAbove() throws IOException {
        write("Some.java", "// tag::step[]\nstep();\n// end::step[]\n");
        write("docs/page.md", """
            <!-- snippet: Some.java#step -->

            ```java
            step();
            ```
            """);

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("docs/page.md:3: a block of java without a source.");
    }

    @Test
    void anotherTextIsAProblemThatTellsTheRightOne() throws IOException {
        write("Some.java", "// tag::step[]\n  one();\n  two();\n// end::step[]\n");
        write("docs/page.md", """
            <!-- snippet: Some.java#step -->
            ```java
            one();
            two( );
            ```
            """);

        assertThat(problems())
                .containsExactly(
                        "docs/page.md:2: differs from Some.java#step from its line 2 on. Write:\none();\ntwo();");
    }

    @Test
    void aMissingOrASurplusLineIsAProblem() throws IOException {
        write("Some.java", "// tag::step[]\none();\ntwo();\n// end::step[]\n");
        write("docs/less.md", """
            <!-- snippet: Some.java#step -->
            ```java
            one();
            ```
            """);
        write("docs/more.md", """
            <!-- snippet: Some.java#step -->
            ```java
            one();
            two();
            three();
            ```
            """);

        assertThat(problems())
                .map(problem -> problem.lines().findFirst().orElseThrow())
                .containsExactly(
                        "docs/less.md:2: differs from Some.java#step from its line 2 on. Write:",
                        "docs/more.md:2: differs from Some.java#step from its line 3 on. Write:");
    }

    @Test
    void anUnknownRegionOrFileIsAProblem() throws IOException {
        write("Some.java", "// tag::step[]\n// end::step[]\n");
        write("docs/page.md", """
            <!-- snippet: Some.java#stpe -->
            ```java
            ```
            <!-- snippet: None.java#step -->
            ```java
            ```
            """);

        assertThat(problems())
                .containsExactly(
                        "docs/page.md:2: Some.java has no region \"stpe\". It has step.",
                        "docs/page.md:5: there is no file None.java. Write its path from the top of the repository.");
    }

    @Test
    void aRegionMustBeginOnceAndEnd() throws IOException {
        write("docs/page.md", """
            <!-- snippet: Some.java#a -->
            ```java
            ```
            """);

        write("Some.java", "// tag::a[]\n// end::a[]\n// tag::a[]\n// end::a[]\n");
        assertThat(problems()).containsExactly("docs/page.md:2: Some.java: the region \"a\" is twice.");
        write("Some.java", "// tag::a[]\n");
        assertThat(problems()).containsExactly("docs/page.md:2: Some.java: the region \"a\" is never closed.");
        write("Some.java", "// end::a[]\n");
        assertThat(problems())
                .containsExactly("docs/page.md:2: Some.java: the region \"a\" is closed before it begins.");
    }

    @Test
    void codeOutsideOfFencesIsAProblem() throws IOException {
        write("docs/page.md", """
            Text,
                continued.

                int code;

            <pre>int code;</pre>
            """);

        assertThat(problems())
                .containsExactly(
                        "docs/page.md:4: code outside of a fenced block. Put it between ``` fences.",
                        "docs/page.md:6: code outside of a fenced block. Put it between ``` fences.");
    }

    @Test
    void aBlockThatIsNeverClosedIsAProblem() throws IOException {
        write("rows.txt", "one\n");
        write("docs/page.md", """
            <!-- snippet: rows.txt -->
            ```text
            one
            """);

        assertThat(problems()).containsExactly("docs/page.md:2: a block that is never closed. Write ``` below it.");
    }

    @Test
    void theCommandsNeedNoSourceOnceAndOnReadmeAlone() throws IOException {
        write("README.md", COMMANDS + "```\nmvn package\nmvn verify\n```\n");
        write("docs/page.md", COMMANDS);

        assertThat(problems())
                .map(problem -> problem.replaceFirst("without a source.*", ""))
                .containsExactly("README.md:7: a block of code ", "docs/page.md:3: a block of code ");
    }

    @Test
    void theCommandsAreTwoWithoutPromptSigns() throws IOException {
        write("README.md", "## Two commands\n```sh\n$ mvn package\n$ mvn verify\n```\n");

        assertThat(problems())
                .containsExactly("README.md:2: the block that .ci/run runs must hold two commands."
                        + " Write two lines that begin with mvn.");
    }

    private List<String> problems() throws IOException {
        return new Snippets(root).problems();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
