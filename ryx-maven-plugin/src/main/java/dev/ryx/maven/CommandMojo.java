package dev.ryx.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/**
 * Runs a command of {@code ryx} in a JVM of its own, on the JDK of the project and with its class path, in its folder. The
 * goals differ in the command alone.
 */
abstract class CommandMojo extends AbstractMojo {

    private final String command;

    @Inject
    private @Nullable ToolchainManager toolchains;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
    private @Nullable List<Artifact> pluginArtifacts;

    /** Arguments of the command, as in a shell: {@code -Dryx.args="--name add_slug --dry-run"}. */
    @Parameter(property = "ryx.args", defaultValue = "")
    private String args = "";

    /** The settings file. */
    @Parameter(property = "ryx.settings")
    private @Nullable File settings;

    /** The section of the settings file, such as {@code prod}. */
    @Parameter(property = "ryx.env")
    private @Nullable String env;

    /** The folder of the JDK that runs the command, 25 or later. Default: the toolchain's, or Maven's own. */
    @Parameter(property = "ryx.jdk")
    private @Nullable File jdk;

    CommandMojo(String command) {
        this.command = command;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        MavenProject here = given(project);
        var java = new Jdk(given(toolchains), given(session), jdk).java();
        int exit = new Fork(java, classPath(here), here.getBasedir()).run(arguments());
        if (exit != 0) {
            throw new MojoFailureException("ryx " + command + " ended with exit code " + exit + ".");
        }
    }

    private List<String> classPath(MavenProject here) throws MojoExecutionException {
        try {
            return ClassPath.of(here, given(pluginArtifacts));
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("The class path of the project is not there yet.", e);
        }
    }

    private List<String> arguments() {
        var arguments = new ArrayList<String>();
        arguments.add(command);
        if (settings != null) {
            arguments.addAll(List.of("--settings", settings.getAbsolutePath()));
        }
        if (env != null) {
            arguments.addAll(List.of("--env", env));
        }
        arguments.addAll(Words.of(args));
        return arguments;
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Maven has not given what it always gives.");
        }
        return value;
    }
}
