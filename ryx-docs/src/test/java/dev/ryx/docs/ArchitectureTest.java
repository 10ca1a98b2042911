package dev.ryx.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of {@link Architecture} hold for the code of this checkout. */
class ArchitectureTest {
    /** A class comes from a module's target folder while the reactor builds, or from the local repository. */
    private static final Pattern LOCATION = Pattern.compile(".*/(ryx-[a-z-]+|chinook)/(target|[0-9][^/]*)/.*");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("dev.ryx");

    private static final Architecture ARCHITECTURE = new Architecture(ArchitectureTest::moduleOf, modules());

    static List<ArchRule> rules() {
        return ARCHITECTURE.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void everyModuleWithSourcesIsLookedAt() {
        Set<String> seen = CLASSES.stream().map(ArchitectureTest::moduleOf).collect(Collectors.toSet());
        assertThat(seen).containsAll(modules());
    }

    private static String moduleOf(JavaClass type) {
        String location =
                type.getSource().map(source -> source.getUri().toString()).orElse("");
        Matcher module = LOCATION.matcher(location);
        if (!module.matches()) {
            return "";
        }
        return module.group(1).equals("chinook") ? Architecture.EXAMPLE : module.group(1);
    }

    /** Modules whose sources hold more than a descriptor. */
    private static Set<String> modules() {
        return Stream.concat(Architecture.LAYERS.keySet().stream(), Stream.of("ryx-processor"))
                .filter(ArchitectureTest::hasClasses)
                .collect(Collectors.toSet());
    }

    private static boolean hasClasses(String module) {
        Path sources = Repository.root().resolve(module).resolve("src/main/java");
        if (!Files.exists(sources)) {
            return false;
        }
        try (var files = Files.walk(sources)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.endsWith(".java") && !name.endsWith("-info.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
