/** The statements that change a schema, as each database wants them. */
package dev.ryx.migrations.ddl;
