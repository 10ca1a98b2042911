package dev.ryx.servers;

import java.nio.file.Path;

/** An unpacked server program, and how it is called. */
interface Engine {

    /** What it is. */
    Product product();

    /** The user of a server of our own, who needs no password. */
    String user();

    /** Says its version, and so whether it runs at all. */
    Command version();

    /** Fills an empty data folder. */
    Command initialisation(Path data);

    /** Serves a data folder at a port of this machine, fast rather than safe. */
    Command server(Path data, int port);

    /** Asks a server for its data folder. */
    String dataFolderQuery();

    /** The signal that ends it at once. */
    String endSignal();
}
