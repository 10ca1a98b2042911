package dev.ryx.cli.inspect;

import dev.ryx.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Where sources are written: the folder of their package below a folder of sources. */
public final class SourceFolder {

    private final Path folder;

    /**
     * A folder of sources.
     *
     * @param root what the packages' folders stand in
     */
    public SourceFolder(Path root, String packageName) {
        this.folder = root.resolve(packageName.replace('.', '/'));
    }

    /**
     * Writes the files.
     *
     * @return the files, in the order of the sources
     * @throws ConfigurationException if one of them is there already; then none is written
     */
    public List<Path> write(List<ModelSource> sources) throws IOException {
        for (ModelSource source : sources) {
            if (Files.exists(file(source))) {
                throw new ConfigurationException(
                        file(source) + " is there already.", "Write to another folder, or move the file away.");
            }
        }
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (ModelSource source : sources) {
            files.add(Files.writeString(file(source), source.text(), StandardOpenOption.CREATE_NEW));
        }
        return files;
    }

    private Path file(ModelSource source) {
        return folder.resolve(source.className() + ".java");
    }
}
