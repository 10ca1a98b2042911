package dev.ryx.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** A JVM for one command, on the terminal of Maven. */
record Fork(String java, List<String> classPath, File folder) {

    private static final String MAIN = "dev.ryx.cli.Main";

    /** Runs the command and returns its exit code. */
    int run(List<String> arguments) throws MojoExecutionException {
        var command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED", MAIN));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).directory(folder).inheritIO();
        // Not an argument: a class path may be longer than those may be.
        process.environment().put("CLASSPATH", String.join(File.pathSeparator, classPath));
        try {
            return process.start().waitFor();
        } catch (IOException e) {
            throw new MojoExecutionException("Java could not be started: " + java, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("The command was interrupted.", e);
        }
    }
}
