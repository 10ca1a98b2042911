/** Migrations as text: the files, what they say, and how they depend on each other. */
package dev.ryx.migrations.file;
