package dev.ryx.processor.stubs;

import dev.ryx.processor.harness.JavaCompilation;
import dev.ryx.processor.harness.Result;
import dev.ryx.processor.source.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The classes of the ORM as far as generated code needs them: this module is built before the ORM. The integration tests
 * compile the same models against the real ones.
 */
public final class OrmStubs {

    private static final Path CLASSES = compile();

    private OrmStubs() {}

    /** Where the compiled classes are. */
    public static Path classes() {
        return CLASSES;
    }

    private static Path compile() {
        try {
            var compilation =
                    JavaCompilation.in(Files.createTempDirectory("orm-stubs")).withoutProcessor();
            addSources(compilation);
            for (Scalar scalar : Scalar.values()) {
                addFamily(compilation, scalar.family() + "Column", "String field");
                addFamily(compilation, scalar.family() + "Expr", "dev.ryx.query.ast.FieldPath path");
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

    private static void addSources(JavaCompilation compilation) throws IOException {
        Path root = root();
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                compilation.source(root.relativize(file).toString(), Files.readString(file));
            }
        }
    }

    private static Path root() {
        try {
            return Path.of(
                    Objects.requireNonNull(OrmStubs.class.getResource("/stubs")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addFamily(JavaCompilation compilation, String type, String parameter) {
        compilation.source("dev/ryx/expr/" + type + ".java", """
            package dev.ryx.expr;

            public final class %1$s<M> {
                public %1$s(%2$s) {}
            }
            """.formatted(type, parameter));
    }
}
