package dev.ryx.cli.command;

import dev.ryx.cli.context.ExitCode;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.terminal.Screen;
import java.io.IOException;
import java.util.concurrent.Callable;

/** A command: does its work and says how it ended. */
abstract class Action implements Callable<Integer> {

    private final Workplace workplace;

    Action(Workplace workplace) {
        this.workplace = workplace;
    }

    final Workplace workplace() {
        return workplace;
    }

    final Screen screen() {
        return workplace.screen();
    }

    @Override
    public final Integer call() throws IOException {
        try {
            return run().number();
        } finally {
            screen().flush();
        }
    }

    /** Does the work. What it throws is told as a failure. */
    abstract ExitCode run() throws IOException;
}
