package dev.ryx.settings;

import dev.ryx.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the settings file and reads it. */
final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private static final List<String> NAMES = List.of("ryx.toml", "ryx.yaml", "ryx.yml", "ryx.json");

    private SettingsFile() {}

    /** The file's values; empty if there is no file. */
    static Optional<Section> read(SettingsSources sources) {
        return find(sources).map(SettingsFile::parse);
    }

    private static Optional<Path> find(SettingsSources sources) {
        if (sources.file() != null) {
            return Optional.of(sources.file());
        }
        List<Path> there = NAMES.stream()
                .map(sources.folder()::resolve)
                .filter(Files::exists)
                .toList();
        if (there.size() > 1) {
            throw new ConfigurationException(
                    "There are two settings files: " + there.get(0).getFileName() + " and "
                            + there.get(1).getFileName() + ".",
                    "Keep one, or name it in RYX_SETTINGS.");
        }
        return there.stream().findFirst();
    }

    private static Section parse(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return new Section(name, "", format(name).parse(text(file, name)));
        } catch (SettingsSyntaxException e) {
            throw new ConfigurationException(
                    name + " cannot be read: " + e.getMessage() + ".", "Correct it there, or just before.");
        }
    }

    private static SettingsFormat format(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return formats()
                .filter(format -> format.endings().contains(ending))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException(
                        name + " is there, but nothing on the class path reads it.",
                        "Add dev.ryx:ryx-config for toml, yaml, yml and json, or set RYX_DATABASE_URL instead."));
    }

    private static Stream<SettingsFormat> formats() {
        return ServiceLoader.load(SettingsFormat.class).stream().map(ServiceLoader.Provider::get);
    }

    private static String text(Path file, String name) {
        try {
            warnIfOpen(file, name);
            return Files.readString(file);
        } catch (IOException e) {
            throw new ConfigurationException(
                    name + " cannot be read as text in UTF-8.", "Look whether it is there, and who may read it.", e);
        }
    }

    private static void warnIfOpen(Path file, String name) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")
                && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_WRITE)) {
            LOG.warn("Everybody on this machine may write {}, and so choose the database: chmod o-w {}", name, name);
        }
    }
}
