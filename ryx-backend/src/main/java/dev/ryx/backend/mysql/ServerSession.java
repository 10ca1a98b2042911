package dev.ryx.backend.mysql;

import java.sql.Connection;
import java.sql.SQLException;

/** The number of a session at its server. Each driver tells it in its own way, and may be missing. */
final class ServerSession {

    private ServerSession() {}

    /**
     * The number, also of a connection that is lost.
     *
     * @throws SQLException if the driver does not tell it, or hides behind a wrapper
     */
    static long of(Connection connection) throws SQLException {
        try {
            boolean mysql = connection.getClass().getName().startsWith("com.mysql.cj.");
            Object session = mysql ? call(connection, "getSession") : connection;
            return (long) call(session, "getThreadId");
        } catch (ReflectiveOperationException e) {
            throw new SQLException("The driver does not tell the number of the session.", e);
        }
    }

    private static Object call(Object on, String method) throws ReflectiveOperationException {
        return on.getClass().getMethod(method).invoke(on);
    }
}
