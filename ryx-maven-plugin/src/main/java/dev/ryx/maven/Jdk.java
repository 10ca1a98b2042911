package dev.ryx.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/**
 * The JDK that runs commands: the one that was named, the toolchain of the build, one of {@code toolchains.xml}, or Maven's
 * own, if it is 25 or later.
 */
record Jdk(
        ToolchainManager toolchains,
        MavenSession session,
        @Nullable File named) {

    private static final int OLDEST = 25;

    /** Its program {@code java}. */
    String java() throws MojoExecutionException {
        if (named != null) {
            return program(named.toPath());
        }
        Toolchain chosen = toolchains.getToolchainFromBuildContext("jdk", session);
        String found = chosen == null ? null : chosen.findTool("java");
        return found != null ? found : ofToolchainsFile();
    }

    private String ofToolchainsFile() throws MojoExecutionException {
        List<Toolchain> fitting = toolchains.getToolchains(session, "jdk", Map.of("version", "[" + OLDEST + ",)"));
        for (Toolchain toolchain : fitting) {
            String found = toolchain.findTool("java");
            if (found != null) {
                return found;
            }
        }
        return ofMaven();
    }

    private static String ofMaven() throws MojoExecutionException {
        if (Runtime.version().feature() < OLDEST) {
            throw new MojoExecutionException(
                    "Maven runs on Java " + Runtime.version().feature()
                            + ", and Ryx needs 25. Name a JDK by -Dryx.jdk=<folder>, or let maven-toolchains-plugin"
                            + " select one.");
        }
        return program(Path.of(System.getProperty("java.home")));
    }

    private static String program(Path home) {
        return home.resolve("bin").resolve("java").toString();
    }
}
