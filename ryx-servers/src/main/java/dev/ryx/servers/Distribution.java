package dev.ryx.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The program of a server of MySQL's family, packed into an artifact. */
interface Distribution {

    /** What runs. */
    MysqlProduct product();

    /** The version of the program. */
    String version();

    /** Whether the artifact on the class path has a program for this machine. */
    boolean isForThisMachine();

    /** Writes the program and what it reads into an empty folder. */
    void unpack(Path home) throws IOException;

    /** Finds or makes good what the unpacked program needs of this machine. */
    default void adapt(Path home) throws IOException {}

    /** The program in the folder into which it was unpacked. */
    Path program(Path home);

    /** The folder with its messages, below that into which it was unpacked. */
    Path messages(Path home);

    /** Options for every start, the first one included. */
    List<String> options();

    /** Options that make the program fill an empty data folder and end. */
    List<String> initialisation();

    /** What the program reads while it fills an empty data folder. */
    Optional<Path> bootstrap(Path home);

    /**
     * What to do where the program is for this machine and yet does not run.
     *
     * @param failure what it said
     */
    String remedy(String failure);
}
