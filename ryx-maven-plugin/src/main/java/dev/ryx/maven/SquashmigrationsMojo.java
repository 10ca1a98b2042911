package dev.ryx.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** {@code mvn ryx:squashmigrations}: writes one migration in the place of several. */
@Mojo(name = "squashmigrations", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class SquashmigrationsMojo extends CommandMojo {

    /** For Maven. */
    public SquashmigrationsMojo() {
        super("squashmigrations");
    }
}
