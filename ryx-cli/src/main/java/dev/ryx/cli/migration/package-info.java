/** What the commands of migrations have in common: where the files are, names for new ones, and questions to a person. */
package dev.ryx.cli.migration;
