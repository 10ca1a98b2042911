import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Formats the Java sources of this repository, or checks that they are formatted:
 *
 * <pre>
 * Format apply root
 * Format check root report    the report is a file that exists afterwards if something is not formatted
 * </pre>
 *
 * <p>Sources are the Java files of every {@code src/<set>/java} and of this folder. The build starts this file as it is, on
 * JDK 25, because the formatter parses with the compiler of the JDK it runs on.
 */
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    sealed interface Outcome {
        record Clean() implements Outcome {}

        record Changed(Path file, String formatted) implements Outcome {}

        record Unreadable(Path file, String why) implements Outcome {}
    }

    private Format() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[1]).toRealPath();
        List<Outcome> outcomes =
                sources(root).parallelStream().map(Format::format).toList();
        switch (args[0]) {
            case "apply" -> apply(root, outcomes);
            case "check" -> check(root, outcomes, Path.of(args[2]));
            default -> throw new IllegalArgumentException("apply or check, not " + args[0]);
        }
    }

    private static void apply(Path root, List<Outcome> outcomes) throws IOException {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Changed(Path file, String formatted)) {
                Files.writeString(file, formatted);
            }
            complaint(root, outcome, "formatted").ifPresent(System.out::println);
        }
    }

    private static void check(Path root, List<Outcome> outcomes, Path report) throws IOException {
        List<String> complaints = outcomes.stream()
                .flatMap(outcome -> complaint(root, outcome, "not formatted").stream())
                .toList();
        complaints.forEach(System.err::println);
        Files.deleteIfExists(report);
        if (!complaints.isEmpty()) {
            Files.createDirectories(report.getParent());
            Files.write(report, complaints);
        }
    }

    private static Optional<String> complaint(Path root, Outcome outcome, String changed) {
        return switch (outcome) {
            case Outcome.Clean() -> Optional.empty();
            case Outcome.Changed(Path file, var _) -> Optional.of(changed + ": " + root.relativize(file));
            case Outcome.Unreadable(Path file, String why) -> Optional.of(root.relativize(file) + ":" + why);
        };
    }

    private static List<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java") && isSource(root.relativize(file)))
                    .toList();
        }
    }

    private static boolean isSource(Path file) {
        List<String> names = StreamSupport.stream(file.spliterator(), false)
                .map(Path::toString)
                .toList();
        int src = names.indexOf("src");
        boolean inSourceSet =
                src >= 0 && src + 2 < names.size() && names.get(src + 2).equals("java");
        return (inSourceSet && !names.subList(0, src).contains("target"))
                || names.getFirst().equals("tools");
    }

    /** The one construct of Java 25 that this formatter cannot read, and has another spelling. */
    private static String hint(FormatterException e) {
        return e.getMessage().contains("'_'") ? " (write `var _` for the pattern `_`)" : "";
    }

    private static Outcome format(Path file) {
        try {
            String source = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            return formatted.equals(source) ? new Outcome.Clean() : new Outcome.Changed(file, formatted);
        } catch (FormatterException e) {
            return new Outcome.Unreadable(file, e.getMessage() + hint(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
