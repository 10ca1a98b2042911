package dev.ryx.backend.mysql;

import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.DatabaseKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A driver. MariaDB's serves both databases. None of their classes is named where it may be missing.
 *
 * @param scheme how its URLs begin, after {@code jdbc:}
 * @param className the class that HikariCP makes connections with
 * @param coordinates of Maven
 * @param tlsModes what it calls the modes of TLS
 * @param fixed what nobody may change: statements prepared by the server, apart from their values, and kept; no files of
 *     this machine for the server, no object from its bytes; rows counted that a condition finds, changed or not; dates
 *     and times as they are stored; batches of inserts as one message; no query with its values in a message
 */
record MysqlDriver(
        String scheme, String className, String coordinates, Map<String, String> tlsModes, Map<String, String> fixed) {

    /** MariaDB Connector/J. */
    static final MysqlDriver MARIADB = new MysqlDriver(
            "mariadb",
            "org.mariadb.jdbc.Driver",
            "org.mariadb.jdbc:mariadb-java-client",
            Map.of("disable", "disable", "require", "trust", "verify-ca", "verify-ca", "verify-full", "verify-full"),
            Map.of(
                    "allowLocalInfile", "false",
                    "allowMultiQueries", "false",
                    "cachePrepStmts", "true",
                    "dumpQueriesOnException", "false",
                    "permitRedirect", "false",
                    "preserveInstants", "false",
                    "useAffectedRows", "false",
                    "useBulkStmtsForInserts", "true",
                    "useServerPrepStmts", "true"));

    /** MySQL Connector/J. */
    static final MysqlDriver MYSQL = new MysqlDriver(
            "mysql",
            "com.mysql.cj.jdbc.Driver",
            "com.mysql:mysql-connector-j",
            Map.of(
                    "disable", "DISABLED",
                    "require", "REQUIRED",
                    "verify-ca", "VERIFY_CA",
                    "verify-full", "VERIFY_IDENTITY"),
            Map.ofEntries(
                    Map.entry("allowLoadLocalInfile", "false"),
                    Map.entry("allowMultiQueries", "false"),
                    Map.entry("allowUrlInLocalInfile", "false"),
                    Map.entry("autoDeserialize", "false"),
                    Map.entry("cachePrepStmts", "true"),
                    Map.entry("characterEncoding", "UTF-8"),
                    Map.entry("connectionTimeZone", "UTC"),
                    Map.entry("dumpQueriesOnException", "false"),
                    Map.entry("prepStmtCacheSqlLimit", "65536"),
                    Map.entry("preserveInstants", "false"),
                    Map.entry("useAffectedRows", "false"),
                    Map.entry("useCursorFetch", "true"),
                    Map.entry("useServerPrepStmts", "true")));

    /**
     * The driver that the URL names, else MariaDB's if it is there, else MySQL's if the database is MySQL.
     *
     * @throws ConfigurationException if it is missing
     */
    static MysqlDriver of(MysqlUrl url) {
        List<MysqlDriver> candidates = candidates(url);
        return candidates.stream()
                .filter(MysqlDriver::isPresent)
                .findFirst()
                .orElseThrow(() -> missing(url, candidates));
    }

    private static List<MysqlDriver> candidates(MysqlUrl url) {
        String name = url.parameters().get("driver");
        if (name != null) {
            return List.of(name.equals(MYSQL.scheme) ? MYSQL : MARIADB);
        }
        return url.kind() == DatabaseKind.MYSQL ? List.of(MARIADB, MYSQL) : List.of(MARIADB);
    }

    private boolean isPresent() {
        try {
            Class.forName(className, false, MysqlDriver.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }

    private static ConfigurationException missing(MysqlUrl url, List<MysqlDriver> candidates) {
        return new ConfigurationException(
                "The driver of " + url.kind().displayName() + " is missing.",
                "Add " + candidates.stream().map(MysqlDriver::coordinates).collect(Collectors.joining(" or "))
                        + " to the dependencies.");
    }

    /** The driver's URL, without user, password and parameters. */
    String jdbcUrl(MysqlUrl url) {
        return "jdbc:" + scheme + "://" + url.host() + ":" + url.port() + "/" + url.database();
    }

    /** What this driver calls a mode of TLS. */
    String tlsMode(String mode) {
        return tlsModes.getOrDefault(mode, mode);
    }
}
