package dev.ryx.docs.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local repository of Maven that holds the artifacts of this build as {@code mvn install} would leave them, and borrows
 * all others from another local repository, in which it changes nothing of Ryx.
 *
 * @param folder where it is
 */
record LocalRepository(Path folder) implements AutoCloseable {

    private static final String VERSION = "0.1.0-SNAPSHOT";

    /** Makes links to everything but Ryx. */
    void borrow(Path other) throws IOException {
        link(other, folder, "dev");
        link(other.resolve("dev"), folder.resolve("dev"), "ryx");
    }

    private static void link(Path from, Path to, String except) throws IOException {
        Files.createDirectories(to);
        for (Path child : children(from)) {
            String name = child.getFileName().toString();
            if (!name.equals(except)) {
                Files.createSymbolicLink(to.resolve(name), child);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Removes the links, and nothing that they lead to. */
    @Override
    public void close() throws IOException {
        for (Path parent : List.of(folder, folder.resolve("dev"))) {
            for (Path child : children(parent)) {
                if (Files.isSymbolicLink(child)) {
                    Files.delete(child);
                }
            }
        }
    }

    /** Copies the pom of a module, and its jar if it has one. */
    void install(String artifact, Path module) throws IOException {
        Path target = Files.createDirectories(
                folder.resolve("dev/ryx").resolve(artifact).resolve(VERSION));
        Path pom = module.resolve("pom.xml");
        Files.copy(pom, target.resolve(artifact + "-" + VERSION + ".pom"));
        if (!Files.readString(pom).contains("<packaging>pom</packaging>")) {
            String jar = artifact + "-" + VERSION + ".jar";
            Files.copy(module.resolve("target").resolve(jar), target.resolve(jar));
        }
    }
}
