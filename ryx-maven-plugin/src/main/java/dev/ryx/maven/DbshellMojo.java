package dev.ryx.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** {@code mvn ryx:dbshell}: starts the database's own program. */
@Mojo(name = "dbshell", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DbshellMojo extends CommandMojo {

    /** For Maven. */
    public DbshellMojo() {
        super("dbshell");
    }
}
