package dev.ryx.migrations.file;

import dev.ryx.error.MigrationException;
import org.jspecify.annotations.Nullable;

/**
 * Says where in a file something is wrong.
 *
 * @param file the file's name
 */
record Problems(String file) {

    /** What is wrong at a place in a line, counted from 0. */
    MigrationException at(Line line, int column, String what, String remedy) {
        return at(line, column, what, remedy, null);
    }

    MigrationException at(Line line, int column, String what, String remedy, @Nullable Throwable cause) {
        return new MigrationException(
                file + ":" + line.number() + ":" + (line.shift() + column + 1) + ": " + what + ".", remedy, cause);
    }
}
