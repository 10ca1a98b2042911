/** JShell with the models at hand. */
package dev.ryx.cli.shell;
