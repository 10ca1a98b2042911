package dev.ryx.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tree in CONTRIBUTING.md is the tree on the disk. */
class TreeTest {
    private static final Pattern TREE = Pattern.compile("## The tree.*?```\\n(.*?)```", Pattern.DOTALL);

    /** Not ours to describe: what git and a build leave behind, and what editors do. */
    private static final Set<String> NOT_OURS = Set.of(".git", ".idea", ".vscode", ".settings", ".mvn", "target");

    @Test
    void theTreeInContributingIsTheOneOnDisk() throws IOException {
        assertThat(written()).containsExactlyElementsOf(onDisk());
    }

    @Test
    void theTreeNamesEveryModule() throws IOException {
        List<String> modules = Repository.read("pom.xml")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("<module>"))
                .map(line -> line.replaceAll("</?module>", "") + "/")
                .toList();
        assertThat(modules).isNotEmpty();
        assertThat(written()).containsAll(modules);
    }

    private static List<String> written() throws IOException {
        Matcher tree = TREE.matcher(Repository.read("CONTRIBUTING.md"));
        assertThat(tree.find()).isTrue();
        List<String> folders = new ArrayList<>();
        String parent = "";
        for (String line : tree.group(1).lines().toList()) {
            String name = line.strip().replaceFirst(" .*", "");
            boolean nested = line.startsWith(" ");
            folders.add(nested ? parent + name : name);
            parent = nested ? parent : name;
        }
        return folders;
    }

    /** The folders at the top, and those below examples. */
    private static Set<String> onDisk() throws IOException {
        Set<String> folders = new TreeSet<>();
        for (String folder : foldersIn(Repository.root())) {
            folders.add(folder);
            if (folder.equals("examples/")) {
                foldersIn(Repository.root().resolve(folder)).forEach(example -> folders.add(folder + example));
            }
        }
        return folders;
    }

    private static List<String> foldersIn(Path parent) throws IOException {
        try (var entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !NOT_OURS.contains(name))
                    .map(name -> name + "/")
                    .toList();
        }
    }
}
