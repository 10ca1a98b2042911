package dev.ryx.migrations.file;

import dev.ryx.error.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of migrations, in the project's sources or in a jar: each in a file of its name with the ending
 * {@code .migration}, in the folder itself or in one below it.
 *
 * @param path the folder
 */
public record MigrationFolder(Path path) {

    /** How the names of files end. */
    public static final String ENDING = ".migration";

    /**
     * The migrations in the folder; none if it is not there.
     *
     * @throws MigrationException if a file cannot be read, is none of a migration, or has another name than it
     */
    public MigrationGraph read() {
        List<Migration> migrations = new ArrayList<>();
        for (Path file : files()) {
            migrations.add(read(file));
        }
        return MigrationGraph.of(migrations);
    }

    private List<Path> files() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(file -> file.getFileName() != null
                            && file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MigrationException("The folder " + path + " cannot be read.", "Look at its rights.", e);
        }
    }

    private Migration read(Path file) {
        Migration migration = MigrationParser.parse(path.relativize(file).toString(), text(file));
        if (!fileName(migration).equals(String.valueOf(file.getFileName()))) {
            throw new MigrationException(
                    "The file " + path.relativize(file) + " holds the migration " + migration.name() + ".",
                    "Name the file " + fileName(migration) + ", or the migration after the file.",
                    null);
        }
        return migration;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new MigrationException(
                    "The file " + file + " cannot be read as text.", "Save it as UTF-8 that you may read.", e);
        }
    }

    /**
     * Writes a migration, which has no file yet, and makes the folder if it is not there.
     *
     * @return the file
     * @throws MigrationException if there is such a file, or it cannot be written
     */
    public Path write(Migration migration) {
        Path file = path.resolve(fileName(migration));
        try {
            Files.createDirectories(path);
            Files.writeString(
                    file,
                    MigrationPrinter.print(migration),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            return file;
        } catch (IOException e) {
            throw new MigrationException(
                    "The file " + file + " cannot be written.",
                    "See whether it is there already, and whether the folder may be written.",
                    e);
        }
    }

    private static String fileName(Migration migration) {
        return migration.name() + ENDING;
    }
}
