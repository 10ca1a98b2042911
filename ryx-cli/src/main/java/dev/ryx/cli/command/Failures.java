package dev.ryx.cli.command;

import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.SettingsOptions;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.terminal.Screen;
import dev.ryx.cli.terminal.Style;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.PoolNotInitializedException;
import dev.ryx.error.RyxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong: what, where, and what to do; with the stack trace where one was asked for. */
final class Failures {

    private final Workplace workplace;
    private final Screen screen;

    Failures(Workplace workplace) {
        this.workplace = workplace;
        this.screen = workplace.screen();
    }

    /** A wrong option or argument. */
    int wrongCall(ParameterException e, @SuppressWarnings("unused") String[] args) {
        CommandLine command = e.getCommandLine();
        say(String.valueOf(e.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, screen.err());
        say("Help: " + command.getCommandSpec().qualifiedName() + " --help");
        return ended(ExitCode.USAGE);
    }

    /** What a command threw. */
    int failed(Exception e, CommandLine command, @SuppressWarnings("unused") ParseResult result) {
        switch (e) {
            case RyxException known -> tell(known);
            case IOException file -> say("A file or stream failed: " + file.getMessage());
            case UncheckedIOException file -> say("A file or stream failed: " + file.getMessage());
            default -> say("This is a fault of ryx, not yours: " + e);
        }
        if (isVerbose(command)) {
            e.printStackTrace(screen.err());
        }
        return ended(isWrongSetting(e) ? ExitCode.USAGE : ExitCode.FAILED);
    }

    private void tell(RyxException e) {
        String code = e.code().text();
        String what = String.valueOf(e.getMessage()).substring(code.length() + 2);
        if (!e.remedy().isEmpty() && what.endsWith(e.remedy())) {
            what = what.substring(0, what.length() - e.remedy().length()).strip();
        }
        say(code + ": " + what);
        if (!e.remedy().isEmpty()) {
            screen.aside("  " + e.remedy());
        }
    }

    private void say(String text) {
        screen.aside(screen.styled(Style.RED, "ryx:") + " " + text.strip());
    }

    private static boolean isWrongSetting(Exception e) {
        return e instanceof ConfigurationException || e instanceof PoolNotInitializedException;
    }

    private boolean isVerbose(CommandLine command) {
        return command.getMixins().values().stream()
                .anyMatch(mixin -> mixin instanceof SettingsOptions options && isVerbose(options));
    }

    private boolean isVerbose(SettingsOptions options) {
        try {
            return options.verbose() || options.settings(workplace).debug();
        } catch (ConfigurationException _) {
            return false; // which is what is being told
        }
    }

    private int ended(ExitCode code) {
        screen.flush();
        return code.number();
    }
}
