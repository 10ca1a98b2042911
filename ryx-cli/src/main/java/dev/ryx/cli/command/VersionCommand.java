package dev.ryx.cli.command;

import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.SettingsOptions;
import dev.ryx.cli.context.Version;
import dev.ryx.cli.context.Workplace;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ryx version}. */
@Command(name = "version", description = "Tells the versions of Ryx and of Java, and the system.")
final class VersionCommand extends Action {

    @SuppressWarnings("unused") // picocli fills it in: it brings --help
    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Option(names = "--json", description = "Answers in JSON.")
    private boolean json;

    VersionCommand(Workplace workplace) {
        super(workplace);
    }

    @Override
    ExitCode run() {
        Map<String, String> versions = versions();
        if (json) {
            Json.print(screen(), versions);
        } else {
            versions.forEach((what, version) -> screen().line(what + " " + version));
        }
        return ExitCode.OK;
    }

    private static Map<String, String> versions() {
        var versions = new LinkedHashMap<String, String>();
        versions.put("ryx", Version.ofRyx());
        versions.put("java", Runtime.version().toString());
        versions.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return versions;
    }
}
