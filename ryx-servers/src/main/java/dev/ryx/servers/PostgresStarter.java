package dev.ryx.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;

/** PostgreSQL, from the artifact with its program for this machine. */
final class PostgresStarter implements Starter {

    @Override
    public Optional<String> unavailable() {
        return Optional.empty();
    }

    /** Text sorts by code point and folds by Unicode, wherever the tests run. */
    @Override
    @SuppressWarnings("resource") // it closes itself when the JVM ends
    public Databases start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF-8")
                    .setServerConfig("fsync", "off")
                    .start();
            return new NetworkDatabases(ServerAddress.local(new PostgresProduct(), server.getPort(), "postgres"));
        } catch (IOException e) {
            throw new ServerException("PostgreSQL did not start.", e);
        }
    }
}
