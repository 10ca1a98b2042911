package dev.ryx.bench;

import java.util.List;
import java.util.Locale;

/** How a table compares a participant with the reference. */
public enum Comparison {
    /** How many times it does the work in the CPU time that the reference takes once. */
    TIMES_AS_FAST {
        @Override
        List<String> heads(String reference) {
            return List.of("times as fast as " + reference);
        }

        @Override
        List<String> figures(Measured one, Measured reference) {
            return List.of(String.format(Locale.ROOT, "%.1f", reference.cpu() / one.cpu()));
        }
    },
    /** Its time and its bytes in terms of the reference's. */
    COST {
        @Override
        List<String> heads(String reference) {
            return List.of("CPU time ÷ " + reference, "time ÷ " + reference, "bytes ÷ " + reference);
        }

        @Override
        List<String> figures(Measured one, Measured reference) {
            return List.of(
                    ratio(one.cpu(), reference.cpu()),
                    ratio(one.clock(), reference.clock()),
                    ratio(one.bytes(), reference.bytes()));
        }

        private static String ratio(double one, double reference) {
            return String.format(Locale.ROOT, "%.2f", one / reference);
        }
    };

    /** The heads of the columns. */
    abstract List<String> heads(String reference);

    /** The figures in them. */
    abstract List<String> figures(Measured one, Measured reference);
}
