package dev.ryx.servers;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a server is and whom to connect as.
 *
 * @param product what runs there
 * @param host a host's name or address
 * @param port a TCP port
 * @param database the database to make others from
 * @param user whom to connect as, or null for the driver's default
 * @param password the password, or null if none is needed
 * @param parameters further parameters of the driver
 */
record ServerAddress(
        Product product,
        String host,
        int port,
        String database,
        @Nullable String user,
        @Nullable String password,
        Map<String, String> parameters) {

    ServerAddress {
        parameters = Map.copyOf(parameters);
    }

    /** A server of our own. */
    static ServerAddress local(Product product, int port, String user) {
        return new ServerAddress(product, "127.0.0.1", port, product.maintenanceDatabase(), user, null, Map.of());
    }

    /**
     * The server that a variable of the environment names.
     *
     * @param label of the database, which is in the variable's name
     * @throws ServerException if its URL makes no sense; the message never holds it
     */
    static Optional<ServerAddress> fromEnvironment(String label, Product product, Map<String, String> environment) {
        String variable = variable(label);
        return Optional.ofNullable(environment.get(variable)).map(url -> parse(variable, url, product));
    }

    /** The variable with the URL of a server that runs already. */
    static String variable(String label) {
        return "RYX_TEST_" + label.toUpperCase(Locale.ROOT) + "_URL";
    }

    private static ServerAddress parse(String variable, String text, Product product) {
        try {
            return parse(URI.create(text.replaceFirst("^jdbc:", "")), product);
        } catch (IllegalArgumentException _) {
            throw new ServerException("The environment variable " + variable + " must be the URL of a "
                    + product.displayName() + " server, like " + product.jdbcScheme() + "://localhost:"
                    + product.defaultPort() + "/" + product.maintenanceDatabase() + "?user=ada&password=hidden.");
        }
    }

    private static ServerAddress parse(URI url, Product product) {
        if (url.getHost() == null || !product.schemes().contains(url.getScheme())) {
            throw new IllegalArgumentException();
        }
        Map<String, String> parameters = parameters(url.getRawQuery());
        String[] credentials = url.getRawUserInfo() == null
                ? new String[0]
                : url.getRawUserInfo().split(":", 2);
        String user = parameters.remove("user");
        String password = parameters.remove("password");
        return new ServerAddress(
                product,
                url.getHost(),
                url.getPort() < 0 ? product.defaultPort() : url.getPort(),
                url.getPath().length() > 1 ? url.getPath().substring(1) : product.maintenanceDatabase(),
                credentials.length > 0 ? decode(credentials[0]) : user,
                credentials.length > 1 ? decode(credentials[1]) : password,
                parameters);
    }

    private static Map<String, String> parameters(@Nullable String query) {
        var parameters = new TreeMap<String, String>();
        if (query != null) {
            Arrays.stream(query.split("&"))
                    .map(parameter -> parameter.split("=", 2))
                    .forEach(pair -> parameters.put(decode(pair[0]), pair.length > 1 ? decode(pair[1]) : ""));
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The driver's URL of a database there, without user and password. */
    String jdbcUrl(String name) {
        String url = product.jdbcScheme() + "://" + host + ":" + port + "/" + name;
        return parameters.isEmpty()
                ? url
                : url
                        + parameters.entrySet().stream()
                                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                                .sorted()
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What the driver takes beside the URL: user and password among it. */
    Properties properties() {
        var properties = new Properties();
        properties.putAll(product.driverProperties());
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    /** Opens a connection to the database that others are made from. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), properties());
    }
}
