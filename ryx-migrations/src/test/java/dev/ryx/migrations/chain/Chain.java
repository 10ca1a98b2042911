package dev.ryx.migrations.chain;

import dev.ryx.migrations.file.MigrationFolder;
import dev.ryx.migrations.file.MigrationGraph;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The chain of migrations with every kind of operation, for tests of what runs them. */
public final class Chain {

    private Chain() {}

    /** The folder of the files. */
    public static MigrationFolder folder() {
        URL first = Objects.requireNonNull(Chain.class.getResource("/chain/0001_initial.migration"));
        try {
            return new MigrationFolder(
                    Objects.requireNonNull(Path.of(first.toURI()).getParent()));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The migrations. */
    public static MigrationGraph read() {
        return folder().read();
    }
}
