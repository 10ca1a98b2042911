package dev.ryx.example.chinook.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import net.hydromatic.chinook.data.hsqldb.ChinookHsqldb;

/** The data set as it is published: an HSQLDB database inside a jar, which nobody can write to. Read with plain JDBC. */
final class Source implements AutoCloseable {

    /** Makes something of the current row. */
    @FunctionalInterface
    interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    private Source(Connection connection) {
        this.connection = connection;
    }

    static Source open() throws SQLException {
        // HSQLDB would reset java.util.logging.
        System.setProperty("hsqldb.reconfig_logging", "false");
        return new Source(DriverManager.getConnection(ChinookHsqldb.URI, ChinookHsqldb.USER, ChinookHsqldb.PASSWORD));
    }

    /** All rows, in the order of their keys. */
    <T> List<T> read(StoreTable table, RowReader<T> reader) throws SQLException {
        return query("SELECT * FROM " + name(table) + " ORDER BY 1, 2", reader);
    }

    /** How many rows there are. */
    long count(StoreTable table) throws SQLException {
        return query("SELECT COUNT(*) FROM " + name(table), row -> row.getLong(1))
                .getFirst();
    }

    private static String name(StoreTable table) {
        return "\"" + ChinookHsqldb.SCHEMA + "\".\"" + table.sourceName() + "\"";
    }

    private <T> List<T> query(String sql, RowReader<T> reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            var objects = new ArrayList<T>();
            while (row.next()) {
                objects.add(reader.read(row));
            }
            return objects;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
