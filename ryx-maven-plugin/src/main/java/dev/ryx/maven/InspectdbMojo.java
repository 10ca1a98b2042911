package dev.ryx.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** {@code mvn ryx:inspectdb}: writes models for the tables of a database. */
@Mojo(name = "inspectdb", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class InspectdbMojo extends CommandMojo {

    /** For Maven. */
    public InspectdbMojo() {
        super("inspectdb");
    }
}
