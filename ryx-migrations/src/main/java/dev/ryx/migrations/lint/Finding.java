package dev.ryx.migrations.lint;

/**
 * Something to know, or to change, before a migration runs.
 *
 * @param rule what was looked for
 * @param severity how bad it is
 * @param migration the migration's name
 * @param operation the operation, in a few words
 * @param message what it does
 * @param remedy what to do instead
 */
public record Finding(
        Rule rule, Severity severity, String migration, String operation, String message, Remedy remedy) {}
