package dev.ryx.backend;

import dev.ryx.error.DeadlockException;
import dev.ryx.error.SerializationException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Whether to run a transaction again, and after which pause: a random one, so that two that met do not meet again, and
 * one that may be twice as long each time.
 */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private int left;
    private Duration longest = FIRST;

    Backoff(int retries) {
        this.left = retries;
    }

    /** Pauses before another try; false if there is to be none, or the thread was interrupted. */
    boolean again(Throwable failure) {
        if (left == 0 || !isRetryable(failure)) {
            return false;
        }
        left--;
        return pause();
    }

    /** Whether the transaction lost against another one, whatever the body made of it. What COMMIT left open is not it. */
    private static boolean isRetryable(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(16)
                .anyMatch(cause -> cause instanceof DeadlockException || cause instanceof SerializationException);
    }

    private boolean pause() {
        try {
            Thread.sleep(Duration.ofNanos(ThreadLocalRandom.current().nextLong(longest.toNanos())));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
        longest = longest.multipliedBy(2).compareTo(LONGEST) < 0 ? longest.multipliedBy(2) : LONGEST;
        return true;
    }
}
