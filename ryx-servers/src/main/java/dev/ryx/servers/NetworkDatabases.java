package dev.ryx.servers;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Databases on a server on the network.
 *
 * @param address where it is
 */
record NetworkDatabases(ServerAddress address) implements Databases {

    /** A statement about a database. */
    private interface Maintenance {
        void run(Statement statement, String name) throws SQLException;
    }

    @Override
    public ServerDatabase create(String name) {
        maintain(name, address.product()::create);
        return ServerDatabase.at(address, name, () -> maintain(name, address.product()::drop));
    }

    private void maintain(String name, Maintenance maintenance) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            maintenance.run(statement, name);
        } catch (SQLException e) {
            throw new ServerException(
                    address.product().displayName() + " did not make or drop the database " + name + ".", e);
        }
    }
}
