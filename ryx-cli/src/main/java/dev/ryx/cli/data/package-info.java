/** Rows as files, and files as rows: what {@code dumpdata}, {@code loaddata} and {@code flush} do. */
package dev.ryx.cli.data;
