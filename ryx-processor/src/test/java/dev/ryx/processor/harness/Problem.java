package dev.ryx.processor.harness;

import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the compiler says of a source.
 *
 * @param kind whether it is an error
 * @param file the name of the file, or nothing
 * @param line the line, from 1, or -1
 * @param column the column, from 1, or -1
 * @param text what it says
 */
public record Problem(Diagnostic.Kind kind, String file, long line, long column, String text) {

    static Problem of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new Problem(
                diagnostic.getKind(),
                source == null ? "" : Path.of(source.toUri()).getFileName().toString(),
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }
}
