package dev.ryx.processor.harness;

import dev.ryx.processor.RyxProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * One run of the compiler with the processor, in a folder of its own: {@code src} holds the sources, {@code generated} what
 * the processor wrote, {@code classes} what the compiler did.
 */
public final class JavaCompilation {

    private final Path folder;
    private final List<Path> sources = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("-implicit:none", "-encoding", "UTF-8"));
    private List<Processor> processors = List.of(new RyxProcessor());

    private JavaCompilation(Path folder) {
        this.folder = folder;
    }

    /** A compilation in an empty folder. */
    public static JavaCompilation in(Path folder) {
        return new JavaCompilation(folder);
    }

    /**
     * Adds a source.
     *
     * @param path its file, such as {@code blog/Post.java}
     * @param text its text
     */
    public JavaCompilation source(String path, String text) {
        sources.add(write(path, text));
        return this;
    }

    /** Adds folders or archives of classes, beside those of the running program. */
    public JavaCompilation classPath(Path... entries) {
        classPath.addAll(List.of(entries));
        return this;
    }

    /** Adds options of the compiler. */
    public JavaCompilation options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Leaves the processor out. */
    public JavaCompilation withoutProcessor() {
        processors = List.of();
        return this;
    }

    /** Adds another processor, which runs before ours. */
    public JavaCompilation with(Processor other) {
        processors = Stream.concat(Stream.of(other), processors.stream()).toList();
        return this;
    }

    /** Runs the compiler. */
    public Result run() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(diagnostics, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources);
            var task = compiler.getTask(new StringWriter(), files, diagnostics, allOptions(), null, units);
            task.setProcessors(processors);
            boolean succeeded = task.call();
            return new Result(
                    folder,
                    succeeded,
                    diagnostics.getDiagnostics().stream().map(Problem::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> allOptions() throws IOException {
        String paths = Stream.concat(
                        classPath.stream().map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
        var all = new ArrayList<>(options);
        all.addAll(List.of("-d", directory("classes"), "-s", directory("generated"), "-cp", paths));
        return all;
    }

    private String directory(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name)).toString();
    }

    private Path write(String name, String text) {
        try {
            Path file = folder.resolve("src").resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
