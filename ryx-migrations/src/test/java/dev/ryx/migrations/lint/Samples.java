package dev.ryx.migrations.lint;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationParser;
import dev.ryx.servers.DatabaseServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A shop of three tables, and operations on it: {@code lint/0001_shop.migration} and {@code lint/operations.txt}. */
final class Samples {

    private Samples() {}

    static Migration shop() {
        return MigrationParser.parse("0001_shop.migration", text("0001_shop.migration"));
    }

    /** The operations, each as a file has it. */
    static List<String> operations() {
        return List.of(text("operations.txt").strip().split("\n\n"));
    }

    /** A migration after the shop. */
    static Migration migration(String operations) {
        return MigrationParser.parse(
                "0002_change.migration", "migration 0002_change\nafter 0001_shop\n\n" + operations + "\n");
    }

    static DatabaseKind kindUnderTest() {
        return switch (DatabaseServer.underTest()) {
            case SQLITE -> DatabaseKind.SQLITE;
            case POSTGRES -> DatabaseKind.POSTGRESQL;
            case MYSQL -> DatabaseKind.MYSQL;
            case MARIADB -> DatabaseKind.MARIADB;
        };
    }

    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(Samples.class.getResourceAsStream("/lint/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
