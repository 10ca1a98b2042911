package dev.ryx.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** {@code mvn ryx:makemigrations}: writes what changed in the models as a migration. */
@Mojo(name = "makemigrations", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class MakemigrationsMojo extends CommandMojo {

    /** For Maven. */
    public MakemigrationsMojo() {
        super("makemigrations");
    }
}
