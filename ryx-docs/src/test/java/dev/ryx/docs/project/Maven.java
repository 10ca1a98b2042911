package dev.ryx.docs.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Maven, run as the build around this test is run: the same Maven, JDK and settings. The pom hands them over. */
record Maven(Path folder, LocalRepository repository) {

    /**
     * What it did.
     *
     * @param exit the exit code
     * @param output its standard output
     * @param errors its standard error output
     */
    record Result(int exit, String output, String errors) {}

    Result run(String... goals) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        command.add(Path.of(outer("maven"), "bin", windows ? "mvn.cmd" : "mvn").toString());
        command.add("-Dmaven.repo.local=" + repository.folder());
        addFile(command, "-s", outer("settings"));
        addFile(command, "-gs", outer("global-settings"));
        if (outer("offline").equals("offline:true")) {
            command.add("-o");
        }
        command.addAll(List.of(goals));

        Path output = Files.createTempFile(folder.getParent(), "output", ".txt");
        Path errors = Files.createTempFile(folder.getParent(), "errors", ".txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        process.environment().put("JAVA_HOME", outer("java"));
        int exit = process.start().waitFor();
        return new Result(exit, read(output), read(errors));
    }

    private static void addFile(List<String> command, String option, String url) {
        String file = url.replaceFirst("^file:", "");
        if (Files.isRegularFile(Path.of(file))) {
            command.add(option);
            command.add(file);
        }
    }

    /** Some builds of Maven reset the colour of the terminal, even where there is none. */
    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\u001b[0m", "");
    }

    private static String outer(String name) {
        return System.getProperty("outer." + name, "");
    }
}
