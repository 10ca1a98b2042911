package dev.ryx.backend.jdbc;

import dev.ryx.backend.connection.PoolStats;
import java.sql.Connection;
import java.sql.SQLException;

/** Where the connections to a server come from: a pool of ours, or what the application brings. */
public interface ConnectionSource {

    /** A connection in auto-commit mode, whose session is set up as we need it. */
    Connection take() throws SQLException;

    /** A connection outside of all counts, for a word to the server about another. Whoever takes it closes it. */
    Connection beside() throws SQLException;

    /** Gives a connection back that may be lent again. */
    void giveBack(Connection connection) throws SQLException;

    /** Closes a connection that must not be lent again, and gives it back. Never throws. */
    void evict(Connection connection);

    /** What is said where no connection could be had. */
    String refusal();

    /** What threads that work for its connections are called. */
    String name();

    /** How many connections there are. */
    PoolStats stats();

    /** Closes the connections, unless somebody else is to do so. */
    void close();
}
