package dev.ryx.cli;

import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.plugin.CommandPlugin;
import java.util.List;
import picocli.CommandLine.Command;

/** A plug-in with one command. */
public final class GreetPlugin implements CommandPlugin {

    /** A command of a user's. */
    @Command(name = "greet", description = "Greets.")
    record Greet(Workplace workplace) implements Runnable {

        @Override
        public void run() {
            workplace.screen().line("Hello from " + workplace.folder());
            workplace.screen().flush();
        }
    }

    @Override
    public List<Object> commands(Workplace workplace) {
        return List.of(new Greet(workplace));
    }
}
