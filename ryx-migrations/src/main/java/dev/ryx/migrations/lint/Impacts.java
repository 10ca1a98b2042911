package dev.ryx.migrations.lint;

import dev.ryx.meta.DatabaseKind;

/** What operations do to those who use a kind of database meanwhile. */
interface Impacts {

    /** The impact of the scene's operation, on a table that others use. */
    Impact of(Scene scene);

    static Impacts on(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL -> new PostgresImpacts();
            case MYSQL -> new MysqlImpacts();
            case MARIADB -> new MariadbImpacts();
            case SQLITE -> new SqliteImpacts();
        };
    }
}
