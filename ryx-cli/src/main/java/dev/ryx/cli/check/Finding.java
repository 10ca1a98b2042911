package dev.ryx.cli.check;

/**
 * Something that is wrong, or will be.
 *
 * @param where the model, field or setting
 * @param what what is wrong with it
 * @param remedy what to do
 */
public record Finding(String where, String what, String remedy) {}
