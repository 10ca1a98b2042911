package dev.ryx.docs.broken.migrations;

import dev.ryx.docs.broken.orm.OrmInACycle;

/** Migrations know the ORM. */
public record MigrationsWithOrm(OrmInACycle orm) {}
