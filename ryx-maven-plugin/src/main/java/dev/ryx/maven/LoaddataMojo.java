package dev.ryx.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** {@code mvn ryx:loaddata}: writes the rows of a file to the database. */
@Mojo(name = "loaddata", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class LoaddataMojo extends CommandMojo {

    /** For Maven. */
    public LoaddataMojo() {
        super("loaddata");
    }
}
