package dev.ryx.cli;

import dev.ryx.cli.command.RyxCommand;
import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code java -jar ryx-cli.jar --class-path target/classes:driver.jar migrate}: Java ignores {@code -cp} beside
 * {@code -jar}, so the command runs in a JVM of its own, on the class path of this one and what was named.
 */
final class Relaunch {

    private Relaunch() {}

    static boolean isAsked(String[] args) {
        return args.length > 1 && args[0].equals(RyxCommand.CLASS_PATH);
    }

    static int run(Workplace workplace, String[] args) {
        List<String> rest = Arrays.asList(args).subList(2, args.length);
        try {
            return new ProcessBuilder(command(args[1], rest))
                    .directory(workplace.folder().toAbsolutePath().toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            workplace.screen().aside("ryx: Java could not be started again: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FAILED.number();
    }

    private static List<String> command(String classPath, List<String> args) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(System.getProperty("java.class.path") + File.pathSeparator + classPath);
        command.add(Main.class.getName());
        command.addAll(args);
        return command;
    }
}
