package dev.ryx.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;

/** The class path of commands: that of the project, and of the plugin's artifacts those that the project has not. */
final class ClassPath {

    private ClassPath() {}

    static List<String> of(MavenProject project, List<Artifact> pluginArtifacts)
            throws DependencyResolutionRequiredException {
        Set<String> known = project.getArtifacts().stream().map(ClassPath::name).collect(Collectors.toSet());
        var path = new ArrayList<>(project.getRuntimeClasspathElements());
        for (Artifact artifact : pluginArtifacts) {
            if (!known.contains(name(artifact)) && artifact.getFile() != null) {
                path.add(artifact.getFile().getPath());
            }
        }
        return path;
    }

    private static String name(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }
}
