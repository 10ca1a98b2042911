package dev.ryx.cli.plugin;

import dev.ryx.cli.context.Workplace;
import java.util.List;

/** Adds commands to {@code ryx}. Found through {@link java.util.ServiceLoader}. */
public interface CommandPlugin {

    /**
     * The commands: objects whose classes have picocli's {@code @Command} with a name, and which are {@code Runnable} or
     * a {@code Callable<Integer>} of an exit code. A name that is taken already is an error.
     *
     * @param workplace where they read settings and write answers
     */
    List<Object> commands(Workplace workplace);
}
