package dev.ryx.it.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.error.ValidationException;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where Jakarta Validation or its provider is missing, its annotations are not checked, and Ryx's own are. */
class JakartaAbsentTest {

    @ParameterizedTest
    @CsvSource({"validation-api, false", "hibernate-validator, true"})
    void onlyRyxsOwnRulesAreChecked(String missing, boolean apiIsThere) throws Exception {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        classPathWithout(missing),
                        CheckingProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            lines = output.lines().toList();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(lines)
                .containsExactly(
                        "jakarta.validation " + apiIsThere,
                        "{name=[The number of characters is 1, and must be at least 2.]}");
    }

    private static String classPathWithout(String missing) {
        List<String> all = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        List<String> others =
                all.stream().filter(entry -> !entry.contains(missing)).toList();
        assertThat(others).hasSizeLessThan(all.size());
        return String.join(File.pathSeparator, others);
    }

    /** A process that checks a guest who breaks a rule of each kind. */
    static final class CheckingProcess {

        private CheckingProcess() {}

        public static void main(String[] arguments) {
            var guest = new Guest();
            guest.name = "A";
            guest.nights = -1;
            System.out.println("jakarta.validation " + isThere("jakarta.validation.Validation"));
            try {
                guest.fullClean();
            } catch (ValidationException e) {
                System.out.println(e.errors());
            }
        }

        private static boolean isThere(String name) {
            try {
                Class.forName(name);
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        }
    }
}
