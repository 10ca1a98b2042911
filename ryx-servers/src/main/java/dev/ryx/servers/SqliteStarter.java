package dev.ryx.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** SQLite runs wherever its driver does. */
final class SqliteStarter implements Starter {

    @Override
    public Optional<String> unavailable() {
        return Optional.empty();
    }

    @Override
    public Databases start() {
        Path folder = Folders.temporary(Folders.ofSystem(), "ryx-sqlite-");
        Folders.deleteAtExit(folder);
        return name -> create(folder.resolve(name));
    }

    /** A folder of its own, for SQLite puts its journals beside the file. */
    private static ServerDatabase create(Path folder) {
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw new ServerException("There is no place for a database in " + folder + ".", e);
        }
        return ServerDatabase.file("jdbc:sqlite:" + folder.resolve("test.db"), () -> Folders.delete(folder));
    }
}
