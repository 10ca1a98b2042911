/** Where a command runs: its folder, environment and screen, its settings and databases. */
package dev.ryx.cli.context;
