package dev.ryx.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** {@code mvn ryx:sqlmigrate}: writes the SQL of a migration. */
@Mojo(name = "sqlmigrate", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class SqlmigrateMojo extends CommandMojo {

    /** For Maven. */
    public SqlmigrateMojo() {
        super("sqlmigrate");
    }
}
