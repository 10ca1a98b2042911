/** Brings a database to the migrations in files, one process at a time, and goes on where another was stopped. */
package dev.ryx.migrations.run;
