package dev.ryx.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** {@code mvn ryx:drift}: tells how the tables of the database differ from the models. */
@Mojo(name = "drift", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DriftMojo extends CommandMojo {

    /** For Maven. */
    public DriftMojo() {
        super("drift");
    }
}
