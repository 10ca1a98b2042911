/** How what the linter found is told. */
package dev.ryx.cli.lint;
