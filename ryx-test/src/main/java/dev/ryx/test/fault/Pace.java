package dev.ryx.test.fault;

import java.time.Duration;

/**
 * How fast bytes pass.
 *
 * @param piece how many bytes at a time, at most
 * @param pause how long each piece waits
 */
record Pace(int piece, Duration pause) {

    static final Pace FREE = new Pace(Integer.MAX_VALUE, Duration.ZERO);

    /** Longer than any proxy lives. */
    static final Pace HALTED = new Pace(1, FaultProxy.LONGEST_LIFE.multipliedBy(2));
}
