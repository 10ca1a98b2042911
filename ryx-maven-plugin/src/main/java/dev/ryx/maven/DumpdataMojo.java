package dev.ryx.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** {@code mvn ryx:dumpdata}: writes rows as JSON. */
@Mojo(name = "dumpdata", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DumpdataMojo extends CommandMojo {

    /** For Maven. */
    public DumpdataMojo() {
        super("dumpdata");
    }
}
