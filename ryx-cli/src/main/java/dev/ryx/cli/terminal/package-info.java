/** What commands write to, and whom they ask: a terminal, a file, a pipe or a test. */
package dev.ryx.cli.terminal;
