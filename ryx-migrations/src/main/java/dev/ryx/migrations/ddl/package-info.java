/** The statements that make a schema, one class each. */
package dev.ryx.migrations.ddl;
