package dev.ryx.bench;

import java.util.Map;

/**
 * Somebody who does something: one line of a table.
 *
 * @param question what is done, for tables
 * @param participant who does it, for tables
 * @param main whether it takes part in a quick run
 * @param parameters the benchmark's parameters, by their names; their values are constants of an enum
 */
public record Contender(String question, String participant, boolean main, Map<String, String> parameters) {}
