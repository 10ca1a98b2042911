package dev.ryx.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** {@code mvn ryx:lint}: judges migrations before they run. */
@Mojo(name = "lint", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class LintMojo extends CommandMojo {

    /** For Maven. */
    public LintMojo() {
        super("lint");
    }
}
