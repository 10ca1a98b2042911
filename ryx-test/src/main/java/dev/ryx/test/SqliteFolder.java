package dev.ryx.test;

import dev.ryx.backend.connection.SqliteUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** SQLite's databases: files in a temporary folder. */
record SqliteFolder(Path folder) implements TestServer {

    static SqliteFolder create() {
        try {
            return new SqliteFolder(Files.createTempDirectory("ryx-test-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TestDatabase create(String name) {
        return new TestDatabase(SqliteUrl.of(folder.resolve(name + ".db")), () -> delete(name + ".db"));
    }

    @Override
    public void close() {
        delete("");
        try {
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the files whose names begin so: a database, its log and its shared memory. */
    private void delete(String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> ours = files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
            for (Path file : ours) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
