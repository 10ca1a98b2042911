package dev.ryx.cli.shell;

import dev.ryx.meta.Models;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.tool.JavaShellToolBuilder;

/** JShell as a person uses it, in this JVM, whose databases are open. */
public final class Session {

    private Session() {}

    /**
     * Runs it until the person leaves.
     *
     * @param in what is typed
     * @param out what is answered
     * @return JShell's exit code
     */
    public static int run(Models models, InputStream in, PrintStream out) throws IOException {
        Path start = Files.createTempFile("ryx", ".jsh");
        try {
            Files.write(start, Imports.of(models));
            return JavaShellToolBuilder.builder().in(in, null).out(out).start(arguments(start));
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("JShell failed.", e);
        } finally {
            Files.deleteIfExists(start);
        }
    }

    private static String[] arguments(Path start) {
        List<String> arguments = new ArrayList<>(List.of("--execution", "local"));
        arguments.addAll(List.of("--class-path", System.getProperty("java.class.path")));
        arguments.addAll(List.of("--startup", start.toString()));
        return arguments.toArray(String[]::new);
    }
}
