package dev.ryx.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout these tests run in. */
public final class Repository {
    private Repository() {}

    /** The folder with the reactor's pom; tests run in their module's. */
    public static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }

    public static String read(String file) throws IOException {
        return Files.readString(root().resolve(file));
    }
}
