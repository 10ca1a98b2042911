/** The commands, one class each, and what they have in common. */
package dev.ryx.cli.command;
