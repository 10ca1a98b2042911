package dev.ryx.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** MySQL for Linux on x86-64. */
final class MysqlDistribution implements Distribution {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";

    /** What Debian 13 and Ubuntu 24.04 call the library that all others call {@code libaio.so.1}. */
    private static final Path RENAMED_LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/libaio.so.1t64");

    @Override
    public MysqlProduct product() {
        return MysqlProduct.MYSQL;
    }

    @Override
    public String version() {
        return "8.0.31";
    }

    @Override
    public boolean isForThisMachine() {
        return Machine.isLinuxOnX86() && MysqlDistribution.class.getResource(ARCHIVE) != null;
    }

    @Override
    public void unpack(Path home) throws IOException {
        try (@Nullable InputStream archive = MysqlDistribution.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IOException("There is no " + ARCHIVE + " on the class path.");
            }
            Path copy = home.resolve("archive.tar.gz");
            Files.copy(archive, copy);
            Command.of(Path.of("tar"), List.of("-xzf", copy.toString(), "-C", home.toString()))
                    .run();
            Files.delete(copy);
        }
    }

    /** The program looks for libraries in a folder of its own first. */
    @Override
    public void adapt(Path home) throws IOException {
        Path link = home.resolve("lib/private/libaio.so.1");
        if (Files.exists(RENAMED_LIBRARY) && !Files.exists(link)) {
            try {
                Files.createSymbolicLink(link, RENAMED_LIBRARY);
            } catch (FileAlreadyExistsException _) {
                // another JVM was faster
            }
        }
    }

    @Override
    public Path program(Path home) {
        return home.resolve("bin/mysqld");
    }

    @Override
    public Path messages(Path home) {
        return home.resolve("share");
    }

    @Override
    public List<String> options() {
        return List.of(
                "--mysqlx=OFF",
                "--performance-schema=OFF",
                "--innodb-redo-log-capacity=8M",
                "--innodb-log-writer-threads=OFF");
    }

    @Override
    public List<String> initialisation() {
        return List.of("--initialize-insecure");
    }

    @Override
    public Optional<Path> bootstrap(Path home) {
        return Optional.empty();
    }

    @Override
    public String remedy(String failure) {
        String library = failure.contains("libnuma") ? "libnuma1" : "libaio1";
        return "`apt-get install " + library + "` brings what it needs on Debian and Ubuntu"
                + (library.equals("libaio1") ? " (`libaio1t64` on Debian 13 and Ubuntu 24.04)." : ".");
    }
}
