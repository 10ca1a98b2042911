package dev.ryx.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * What a run of the compiler left behind.
 *
 * @param folder where it ran
 * @param succeeded whether there was no error
 * @param problems everything that the compiler said, in its order
 */
public record Result(Path folder, boolean succeeded, List<Problem> problems) {

    /** The errors. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.kind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** Where the classes are. */
    public Path classes() {
        return folder.resolve("classes");
    }

    /** The generated sources by their path, such as {@code blog/Post_.java}. */
    public SortedMap<String, String> generated() {
        return texts(folder.resolve("generated"));
    }

    /** A file beside the classes. */
    public String resource(String name) {
        return read(classes().resolve(name));
    }

    /** Loads what was compiled, with more folders of classes, above those of the running program. */
    public URLClassLoader load(Path... more) {
        URL[] urls = Stream.concat(Stream.of(classes()), Stream.of(more))
                .map(Result::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, Result.class.getClassLoader());
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, String> texts(Path root) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> texts.put(root.relativize(file).toString().replace('\\', '/'), read(file)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
