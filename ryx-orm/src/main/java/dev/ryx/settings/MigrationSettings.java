package dev.ryx.settings;

import java.util.List;

/**
 * Where migrations are.
 *
 * @param dirs folders, relative to the working directory
 * @param format what new migrations are written in
 */
public record MigrationSettings(List<String> dirs, String format) {

    static final MigrationSettings DEFAULTS = new MigrationSettings(List.of("migrations/"), "YAML");

    /** Copies the list. */
    public MigrationSettings {
        dirs = List.copyOf(dirs);
    }
}
