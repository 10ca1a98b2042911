package dev.ryx.servers;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;

/** What there is to know about a server on the network, whoever started it. */
interface Product {

    /** The product's own spelling of its name, for messages. */
    String displayName();

    /** What its URLs may begin with, before {@code ://}. */
    Set<String> schemes();

    /** What the URLs of its driver begin with, before {@code ://}. */
    String jdbcScheme();

    /** The port of a URL that names none. */
    int defaultPort();

    /** The database that is always there, to make others from. */
    String maintenanceDatabase();

    /** What every connection tells the driver. */
    Map<String, String> driverProperties();

    /** Makes a database whose name needs no quotes. */
    void create(Statement statement, String name) throws SQLException;

    /** Drops a database, and ends the connections to it. */
    void drop(Statement statement, String name) throws SQLException;
}
