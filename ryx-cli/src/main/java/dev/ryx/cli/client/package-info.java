/** The databases' own programs. */
package dev.ryx.cli.client;
