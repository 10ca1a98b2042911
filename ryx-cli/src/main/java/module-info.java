import dev.ryx.cli.plugin.CommandPlugin;
import org.jspecify.annotations.NullMarked;

/** The command line: one class a command. What it has no command for, a plug-in adds. */
@NullMarked
module dev.ryx.cli {
    requires transitive dev.ryx.orm;
    requires transitive dev.ryx.migrations;
    requires transitive info.picocli;
    requires com.fasterxml.jackson.databind;
    requires dev.ryx.config;
    requires java.compiler;
    requires jdk.jshell;

    exports dev.ryx.cli;
    exports dev.ryx.cli.context;
    exports dev.ryx.cli.plugin;
    exports dev.ryx.cli.terminal;

    opens dev.ryx.cli.migration to
            info.picocli;
    opens dev.ryx.cli.context to
            info.picocli;
    opens dev.ryx.cli.command to
            info.picocli;

    uses CommandPlugin;
}
