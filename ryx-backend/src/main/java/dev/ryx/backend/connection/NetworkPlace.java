package dev.ryx.backend.connection;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a URL of a database on a server. */
record NetworkPlace(
        @Nullable String user,
        @Nullable String password,
        String host,
        int port,
        String database,
        Map<String, String> parameters) {

    /** Checks what goes into the driver's URL. */
    static void check(String host, int port, String database) {
        if (!host.matches("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.%]+]")) {
            throw UrlParser.malformed("has a host that is no name or address");
        }
        if (port < 1 || port > 65_535) {
            throw UrlParser.malformed("has a port outside 1 to 65535");
        }
        if (database.isEmpty()) {
            throw UrlParser.malformed("names no database after the host");
        }
    }
}
