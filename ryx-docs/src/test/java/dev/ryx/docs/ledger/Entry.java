package dev.ryx.docs.ledger;

import java.util.List;

/**
 * A row of the ledger.
 *
 * @param line its line on the page
 * @param ryx what the original has
 * @param java how it is said in Java
 * @param state {@code works}, {@code planned}, or {@code partly: } and what
 * @param databases where it works, as their makers write their names
 * @param tests the tests that show it
 */
record Entry(int line, String ryx, String java, String state, List<String> databases, List<String> tests) {

    boolean isPlanned() {
        return state.equals("planned");
    }

    boolean isPartly() {
        return state.matches("partly: \\S.*");
    }

    boolean works() {
        return state.equals("works");
    }
}
