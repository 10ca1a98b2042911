package dev.ryx.cli.client;

import java.util.List;
import java.util.Map;

/**
 * How a database's own program is called for a database. The password is in the environment or in a file, and never among
 * the arguments, which other users of the machine see.
 *
 * @param programs the names of programs that can do it, the best first
 * @param install what to install if there is none
 * @param arguments the arguments before those of the user
 * @param environment variables for the program
 * @param optionFile what the program is to read from a file that nobody else may read, or nothing
 */
record ClientCall(
        List<String> programs,
        String install,
        List<String> arguments,
        Map<String, String> environment,
        String optionFile) {

    /** Copies the collections. */
    ClientCall {
        programs = List.copyOf(programs);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** The values are secrets. */
    @Override
    public String toString() {
        return "ClientCall" + programs;
    }
}
