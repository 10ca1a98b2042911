/** From tables that are there to the source of models. */
package dev.ryx.cli.inspect;
