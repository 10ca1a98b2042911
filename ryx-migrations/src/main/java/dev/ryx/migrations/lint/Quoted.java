package dev.ryx.migrations.lint;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.TableName;

/** Names in SQL that a remedy shows, between the quotes of a database. */
record Quoted(String quote) {

    static Quoted of(DatabaseKind kind) {
        return switch (kind) {
            case MYSQL, MARIADB -> new Quoted("`");
            case POSTGRESQL, SQLITE -> new Quoted("\"");
        };
    }

    String name(Ident name) {
        return quote + name.text() + quote;
    }

    String name(TableName table) {
        Ident schema = table.schema();
        return schema == null ? name(table.name()) : name(schema) + "." + name(table.name());
    }
}
