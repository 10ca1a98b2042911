package dev.ryx.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** {@code mvn ryx:showmigrations}: tells which migrations were applied. */
@Mojo(name = "showmigrations", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ShowmigrationsMojo extends CommandMojo {

    /** For Maven. */
    public ShowmigrationsMojo() {
        super("showmigrations");
    }
}
