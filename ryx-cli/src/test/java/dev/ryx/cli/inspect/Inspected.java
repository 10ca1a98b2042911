package dev.ryx.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.processor.RyxProcessor;
import dev.ryx.test.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The models of a database: written by {@code ryx inspectdb}, compiled with the processor, run in a JVM of their own. */
final class Inspected {

    private final TestDatabase database;
    private final Path folder;
    private final Run run;

    private Inspected(TestDatabase database, Path folder, Run run) {
        this.database = database;
        this.folder = folder;
        this.run = run;
    }

    /** Writes the models into an empty folder. */
    static Inspected write(TestDatabase database, Path folder, String... options) {
        List<String> args = new ArrayList<>(List.of("inspectdb", "--output", "src", "--package", "models"));
        args.addAll(List.of(options));
        Run run = Place.in(folder)
                .with(Map.of("RYX_DATABASE_URL", database.text()))
                .run(args.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return new Inspected(database, folder, run);
    }

    /** The kind of the database. */
    DatabaseKind kind() {
        return database.kind();
    }

    /** What the command told, files and tables that were left out. */
    Run told() {
        return run;
    }

    /** The names of the models. */
    List<String> classes() {
        try (Stream<Path> files = Files.list(folder.resolve("src/models"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("Probe"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source of a model. */
    String source(String className) throws IOException {
        return Files.readString(folder.resolve("src/models/" + className + ".java"));
    }

    /** Reads all rows of all models, saves each again, and tells how many rows each has: {@code Post 3}. */
    List<String> rows() throws IOException, InterruptedException {
        String body = classes().stream()
                .map(name -> "        " + name + "_.objects.list().forEach(object -> object.save());\n"
                        + "        out.println(\"" + name + " \" + " + name + "_.objects.list().size());\n")
                .collect(Collectors.joining());
        return probe(body);
    }

    /** Compiles the models with a program, and runs it; what it prints to {@code out} comes back line by line. */
    List<String> probe(String body) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("src/models/Probe.java"), """
            package models;

            class Probe {
                public static void main(String[] args) {
                    var out = new java.io.PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
                    dev.ryx.Ryx.setup(System.getenv("RYX_DATABASE_URL"));
            BODY        dev.ryx.Ryx.shutdown();
                }
            }
            """.replace("BODY", body));
        compile();
        return start("models.Probe");
    }

    /** Compiles the models alone. */
    void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.list(folder.resolve("src/models"))) {
            List<String> options = List.of(
                    "-encoding",
                    "UTF-8",
                    "-Xlint:all,-processing",
                    "-Werror",
                    "-cp",
                    classPath(),
                    "-d",
                    classes("classes"));
            var units = files.getJavaFileObjectsFromPaths(sources.toList());
            var task = compiler.getTask(new StringWriter(), files, diagnostics, options, null, units);
            task.setProcessors(List.of(new RyxProcessor()));
            boolean succeeded = task.call();
            assertThat(diagnostics.getDiagnostics()).isEmpty();
            assertThat(succeeded).isTrue();
        }
    }

    private String classes(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name)).toString();
    }

    private String classPath() {
        return System.getProperty("java.class.path");
    }

    /** What {@code ryx drift} says of the compiled models. */
    String drift() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("ryx.toml"), "models = [\"models\"]\n");
        return String.join("\n", start("dev.ryx.cli.Main", "drift")) + "\n";
    }

    private List<String> start(String... mainClassAndArguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                folder.resolve("classes") + File.pathSeparator + classPath()));
        command.addAll(List.of(mainClassAndArguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("RYX_DATABASE_URL", database.text());
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int exit = builder.directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(err)).isZero();
        return Files.readAllLines(out);
    }
}
