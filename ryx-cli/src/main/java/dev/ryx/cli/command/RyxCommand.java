package dev.ryx.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ryx}: the commands stand below it. */
@Command(
        name = "ryx",
        description = "Migrations, checks, dumps and a shell for models of Ryx.",
        synopsisSubcommandLabel = "<command>",
        exitCodeListHeading = "%nExit codes:%n",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n")
public final class RyxCommand implements Runnable {

    /** The option that names more of the class path; the first argument, if it is there. */
    public static final String CLASS_PATH = "--class-path";

    @Spec
    private @Nullable CommandSpec spec;

    @SuppressWarnings("unused") // read before the others are: it chooses the JVM
    @Option(
            names = CLASS_PATH,
            paramLabel = "<path>",
            description = "More of the class path: the models and the driver. It comes first of all arguments.")
    private @Nullable String classPath;

    @SuppressWarnings("unused") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this text; after a command, the text of that.")
    private boolean help;

    RyxCommand() {}

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Which command? ryx --help lists them.");
        }
    }
}
