/** What can be wrong with models and settings together. */
package dev.ryx.cli.check;
