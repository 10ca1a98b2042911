/** Databases that become models, which are compiled and asked. */
package dev.ryx.cli.inspect;
