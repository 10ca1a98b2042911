package dev.ryx.docs.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.docs.Repository;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models of README's project are those that the integration tests query. */
class OwnModelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Author", "Post", "Tag"})
    void theModelIsThatOfTheTests(String model) throws IOException {
        assertThat(code("docs/own-project/src/main/java/blog/" + model + ".java"))
                .isEqualTo(code("ryx-it/src/test/java/dev/ryx/it/blog/" + model + ".java"));
    }

    private static List<String> code(String file) throws IOException {
        return Repository.read(file)
                .lines()
                .filter(line -> !line.matches("package .*|// (tag|end)::.*"))
                .toList();
    }
}
