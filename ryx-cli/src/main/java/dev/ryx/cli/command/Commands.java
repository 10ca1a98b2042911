package dev.ryx.cli.command;

import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.plugin.CommandPlugin;
import dev.ryx.cli.terminal.Screen;
import dev.ryx.error.ConfigurationException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The program {@code ryx} with all its commands. */
public final class Commands {

    private Commands() {}

    /** The commands of Ryx and of the plug-ins on the class path. */
    public static CommandLine of(Workplace workplace) {
        var line = new CommandLine(new RyxCommand());
        all(workplace).forEach(line::addSubcommand);
        line.addSubcommand(new CommandLine.HelpCommand());
        ServiceLoader.load(CommandPlugin.class).forEach(plugin -> add(line, plugin.commands(workplace)));
        return dressed(line, workplace);
    }

    private static List<Object> all(Workplace workplace) {
        return List.of(
                new MakemigrationsCommand(workplace),
                new MigrateCommand(workplace),
                new ShowmigrationsCommand(workplace),
                new SqlmigrateCommand(workplace),
                new InspectdbCommand(workplace),
                new LintCommand(workplace),
                new SquashmigrationsCommand(workplace),
                new CheckCommand(workplace),
                new DriftCommand(workplace),
                new DumpdataCommand(workplace),
                new LoaddataCommand(workplace),
                new FlushCommand(workplace),
                new ShellCommand(workplace),
                new DbshellCommand(workplace),
                new VersionCommand(workplace));
    }

    private static void add(CommandLine line, List<Object> commands) {
        for (Object command : commands) {
            var added = new CommandLine(command);
            if (line.getSubcommands().containsKey(added.getCommandName())) {
                throw new ConfigurationException(
                        "There are two commands " + added.getCommandName() + ".",
                        "Rename that of " + command.getClass().getName() + ", or leave its jar out.");
            }
            line.addSubcommand(added);
        }
    }

    private static CommandLine dressed(CommandLine line, Workplace workplace) {
        Screen screen = workplace.screen();
        var failures = new Failures(workplace);
        line.setOut(screen.out());
        line.setErr(screen.err());
        line.setColorScheme(Help.defaultColorScheme(screen.colour() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler(failures::wrongCall);
        line.setExecutionExceptionHandler(failures::failed);
        line.setUsageHelpAutoWidth(screen.live());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        forAll(line.getCommandSpec());
        return line;
    }

    private static void forAll(CommandSpec spec) {
        spec.usageMessage()
                .sortOptions(false)
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(Arrays.stream(ExitCode.values())
                        .collect(Collectors.toMap(
                                code -> String.valueOf(code.number()),
                                ExitCode::meaning,
                                (one, _) -> one,
                                LinkedHashMap::new)));
        spec.subcommands().values().forEach(command -> forAll(command.getCommandSpec()));
    }
}
