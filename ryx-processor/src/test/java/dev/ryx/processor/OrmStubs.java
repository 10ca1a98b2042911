package dev.ryx.processor;

import dev.ryx.processor.harness.JavaCompilation;
import dev.ryx.processor.harness.Result;
import dev.ryx.processor.source.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes of the ORM as far as generated code needs them: this module is built before the ORM. The integration tests
 * compile the same models against the real ones.
 */
final class OrmStubs {

    private static final Path CLASSES = compile();

    private OrmStubs() {}

    /** Where the compiled classes are. */
    static Path classes() {
        return CLASSES;
    }

    private static Path compile() {
        try {
            var compilation =
                    JavaCompilation.in(Files.createTempDirectory("orm-stubs")).withoutProcessor();
            sources().forEach(compilation::source);
            for (Scalar scalar : Scalar.values()) {
                compilation.source(family(scalar, "Column", "String field"));
                compilation.source(family(scalar, "Expr", "dev.ryx.query.ast.FieldPath path"));
            }
            Result result = compilation.run();
            if (!result.succeeded()) {
                throw new IllegalStateException(result.errors().toString());
            }
            return result.classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(Path.of(OrmStubs.class.getResource("/stubs").toURI()))) {
            return files.filter(Files::isRegularFile).map(OrmStubs::read).toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String family(Scalar scalar, String kind, String parameter) {
        return """
            package dev.ryx.expr;

            public final class %1$s<M> {
                public %1$s(%2$s) {}
            }
            """.formatted(scalar.family() + kind, parameter);
    }
}
