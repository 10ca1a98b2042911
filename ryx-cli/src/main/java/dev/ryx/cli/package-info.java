/** The command line's entry. */
package dev.ryx.cli;
