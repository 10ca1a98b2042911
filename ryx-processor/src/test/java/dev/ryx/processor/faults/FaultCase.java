package dev.ryx.processor.faults;

import dev.ryx.processor.check.Fault;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sources with one fault.
 *
 * @param fault the fault
 * @param text what the compiler says of it
 * @param sources the sources; the mark stands before the place that the compiler points at
 */
record FaultCase(Fault fault, String text, List<String> sources) {

    /** What stands before the place of the fault. */
    static final String MARK = "/*!*/";

    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) (\\w+)");

    private static final String IMPORTS = "package blog; import dev.ryx.*; import dev.ryx.annotation.*; "
            + "import dev.ryx.binding.*; import dev.ryx.meta.OnDelete; import dev.ryx.relation.*; "
            + "import java.math.*; import java.time.*; import java.util.*; import org.jspecify.annotations.Nullable;\n";

    /** A fault among members of a class {@code Post}. */
    static FaultCase inPost(Fault fault, String members, String text) {
        return in(fault, "@Table public class Post extends Model {\n" + members + "\n}", text);
    }

    /** A fault in sources beside a model {@code Author}. */
    static FaultCase in(Fault fault, String source, String text) {
        return in(fault, List.of(source), text);
    }

    /** A fault in several sources beside a model {@code Author}. */
    static FaultCase in(Fault fault, List<String> sources, String text) {
        return new FaultCase(fault, text, sources.stream().map(IMPORTS::concat).toList());
    }

    /** The file of a source, named after the first class in it. */
    static String path(String source) {
        var type = TYPE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException(source);
        }
        return "blog/" + type.group(1) + ".java";
    }

    /** The source with the mark. */
    String marked() {
        return sources.stream()
                .filter(source -> source.contains(MARK))
                .findFirst()
                .orElseThrow();
    }

    /** The line of the place, from 1. */
    long line() {
        return before().lines().count();
    }

    /** The column of the place, from 1. */
    long column() {
        return (long) before().length() - before().lastIndexOf('\n');
    }

    private String before() {
        String source = marked();
        return source.substring(0, source.indexOf(MARK) + MARK.length());
    }

    @Override
    public String toString() {
        return fault + ": " + text;
    }
}
