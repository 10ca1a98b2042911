package dev.ryx.processor.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.processor.check.Fault;
import dev.ryx.processor.harness.JavaCompilation;
import dev.ryx.processor.harness.Problem;
import dev.ryx.processor.stubs.OrmStubs;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {

    private static final String AUTHOR = """
        package blog;
        @dev.ryx.annotation.Table
        public class Author extends dev.ryx.Model {
            @dev.ryx.annotation.Field(maxLength = 100)
            public String name;
        }
        """;

    /** Faults that need more than sources in one package; they have tests of their own. */
    private static final Set<Fault> ELSEWHERE =
            EnumSet.of(Fault.NO_PROVIDES, Fault.FOREIGN_FIELD, Fault.NO_TARGET_KEY, Fault.COSTLY_INITIALISER);

    @TempDir
    Path folder;

    static Stream<FaultCase> cases() {
        return Stream.of(
                        ModelFaults.all(),
                        KeyFaults.all(),
                        ColumnFaults.all(),
                        ConstraintFaults.all(),
                        ReferenceFaults.all(),
                        ToManyFaults.all(),
                        NameFaults.all())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isShownWhereItIs(FaultCase wrong) {
        var compilation =
                JavaCompilation.in(folder).classPath(OrmStubs.classes()).source("blog/Author.java", AUTHOR);
        wrong.sources().forEach(source -> compilation.source(FaultCase.path(source), source));

        var errors = compilation.run().errors();

        assertThat(errors).extracting(Problem::text).containsExactly(wrong.text());
        assertThat(errors.getFirst().line()).isEqualTo(wrong.line());
        assertThat(errors.getFirst().column()).isEqualTo(wrong.column());
    }

    @Test
    void everyFaultHasACase() {
        Set<Fault> shown = cases().map(FaultCase::fault).collect(Collectors.toSet());
        shown.addAll(ELSEWHERE);
        assertThat(shown).containsExactlyInAnyOrder(Fault.values());
    }
}
