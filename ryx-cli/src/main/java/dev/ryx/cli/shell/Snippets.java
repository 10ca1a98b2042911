package dev.ryx.cli.shell;

import dev.ryx.cli.terminal.Screen;
import dev.ryx.meta.Models;
import java.util.Locale;
import java.util.Map;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Runs pieces of Java in this JVM, whose databases are open, and tells the value of the last. */
public final class Snippets {

    /** Runs what JShell compiles beside the classes of this program. */
    private static final class Here implements ExecutionControlProvider {

        @Override
        public String name() {
            return "here";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
            return new LocalExecutionControl(Snippets.class.getClassLoader());
        }
    }

    private final Screen screen;

    /** Values and complaints go to the screen. */
    public Snippets(Screen screen) {
        this.screen = screen;
    }

    /**
     * Runs statements and expressions.
     *
     * @return whether all of them compiled and none threw
     */
    public boolean run(Models models, String code) {
        try (JShell shell = JShell.builder()
                .executionEngine(new Here(), Map.of())
                .compilerOptions("-classpath", System.getProperty("java.class.path"))
                .build()) {
            Imports.of(models).forEach(shell::eval);
            return run(shell, code);
        }
    }

    private boolean run(JShell shell, String code) {
        String rest = code;
        String value = "";
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String source = next.completeness().isComplete() ? next.source() : rest;
            for (SnippetEvent event : shell.eval(source)) {
                if (!isWell(shell, event)) {
                    return false;
                }
                value = event.value() == null ? "" : event.value();
            }
            rest = next.completeness().isComplete() ? next.remaining() : "";
        }
        if (!value.isEmpty()) {
            screen.line(value);
        }
        return true;
    }

    private boolean isWell(JShell shell, SnippetEvent event) {
        if (event.status() == Snippet.Status.REJECTED) {
            shell.diagnostics(event.snippet())
                    .forEach(diagnostic -> screen.aside("ryx: " + diagnostic.getMessage(Locale.ENGLISH)));
            return false;
        }
        JShellException failure = event.exception();
        if (failure != null) {
            screen.aside("ryx: " + text(failure));
            return false;
        }
        return true;
    }

    private static String text(JShellException failure) {
        return failure instanceof EvalException thrown
                ? thrown.getExceptionClassName() + ": " + thrown.getMessage()
                : String.valueOf(failure.getMessage());
    }
}
