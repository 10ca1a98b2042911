package dev.ryx.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.ryx.FaceFixture;
import dev.ryx.docs.broken.core.CoreWithReflection;
import dev.ryx.docs.broken.core.CoreWithUpwardLook;
import dev.ryx.docs.broken.migrations.MigrationsWithOrm;
import dev.ryx.docs.broken.orm.OrmInACycle;
import dev.ryx.docs.broken.orm.OrmWithProcessor;
import dev.ryx.docs.broken.query.QueryWithClock;
import dev.ryx.docs.broken.query.QueryWithTimestamp;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of {@link Architecture} fail for the classes below {@code broken}, whose packages are named after modules. */
class BrokenArchitectureTest {
    private static final String BROKEN = BrokenArchitectureTest.class.getPackageName() + ".broken.";

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages(BROKEN.substring(0, BROKEN.length() - 1));

    private static final Set<String> MODULES =
            Set.of("ryx-core", "ryx-query", "ryx-backend", "ryx-orm", "ryx-migrations");

    private static final Architecture ARCHITECTURE = new Architecture(BrokenArchitectureTest::moduleOf, MODULES);

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of(layer("ryx-core"), CoreWithUpwardLook.class),
                Arguments.of(layer("ryx-orm"), OrmWithProcessor.class),
                Arguments.of(layer("ryx-migrations"), MigrationsWithOrm.class),
                Arguments.of(ARCHITECTURE.noPackageCycles(), OrmInACycle.class),
                Arguments.of(ARCHITECTURE.noJdbc(), QueryWithTimestamp.class),
                Arguments.of(ARCHITECTURE.noReflection(), CoreWithReflection.ByMethod.class),
                Arguments.of(ARCHITECTURE.noReflection(), CoreWithReflection.ByHandle.class),
                Arguments.of(ARCHITECTURE.noReflection(), CoreWithReflection.ByName.class),
                Arguments.of(ARCHITECTURE.noReflection(), CoreWithReflection.ByConstructor.class),
                Arguments.of(ARCHITECTURE.noTimestamp(), QueryWithTimestamp.class),
                Arguments.of(ARCHITECTURE.noHiddenClock(), QueryWithClock.class));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void fails(ArchRule rule, Class<?> culprit) {
        assertThat(rule.evaluate(CLASSES).getFailureReport().toString()).contains(culprit.getName());
    }

    @Test
    void failsWhenTheFaceIsImportedFromBelow() {
        var both = new ClassFileImporter().importClasses(FaceFixture.class, OrmInACycle.class);
        var rule = new Architecture(_ -> "ryx-orm", MODULES).faceOnTop();
        assertThat(rule.evaluate(both).getFailureReport().toString()).contains(OrmInACycle.class.getName());
    }

    @Test
    void failsWhenAModuleHasNoClasses() {
        var rule = new Architecture(_ -> "", MODULES).noJdbc();
        assertThat(catchThrowable(() -> rule.check(CLASSES))).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatTheCompilerMakesOfTheLanguageIsNoReflection() {
        var fine = new ClassFileImporter().importPackages(BROKEN + "fine");
        assertThat(fine).isNotEmpty();
        new Architecture(_ -> "ryx-core", MODULES).noReflection().check(fine);
    }

    private static ArchRule layer(String module) {
        return ARCHITECTURE.layer(module, Objects.requireNonNull(Architecture.LAYERS.get(module)));
    }

    private static String moduleOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BROKEN)
                ? "ryx-" + name.substring(BROKEN.length()).replaceFirst("\\..*", "")
                : "";
    }
}
