package dev.ryx.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's program, packed into an artifact for each system. */
final class PostgresDistribution {

    static final String VERSION = "18.4";

    private PostgresDistribution() {}

    /** Whether the artifact on the class path has a program for this machine. */
    static boolean isForThisMachine() {
        return PostgresDistribution.class.getResource(archive()) != null;
    }

    private static String archive() {
        return "/postgres-" + Machine.system() + "-" + (Machine.isX86() ? "x86_64" : "arm_64") + ".txz";
    }

    /** Writes the program and what it reads into an empty folder. */
    static void unpack(Path home) throws IOException {
        try (@Nullable InputStream archive = PostgresDistribution.class.getResourceAsStream(archive())) {
            if (archive == null) {
                throw new IOException("There is no " + archive() + " on the class path.");
            }
            Path tar = home.resolve("archive.tar");
            Files.copy(new XZInputStream(archive), tar);
            Command.of(Path.of("tar"), List.of("-xf", tar.toString(), "-C", home.toString()))
                    .run();
            Files.delete(tar);
        }
    }
}
