/** How a jar on the class path adds commands. */
package dev.ryx.cli.plugin;
