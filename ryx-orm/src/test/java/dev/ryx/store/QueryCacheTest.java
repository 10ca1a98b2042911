package dev.ryx.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.row.KeptRows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many who want the same rows while one asks the database for them. */
@Timeout(60)
class QueryCacheTest {

    private static final Caching HOUR = new Caching(Duration.ofHours(1), null);
    private static final KeptRows ROWS = KeptRows.ofValues(List.of(List.of(1)));
    private static final int WAITING = 8;

    private final CountDownLatch allAreThere = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void forget() {
        QueryCache.INSTANCE.use(null);
    }

    @Test
    void oneOfThemAsksAgainIfTheFirstOneFails() throws Exception {
        Outcome outcome = ask(1);
        assertThatThrownBy(outcome.first::get).isInstanceOf(ExecutionException.class);
        for (FutureTask<KeptRows> other : outcome.others) {
            assertThat(other.get()).isEqualTo(ROWS);
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void nobodyWaitsForOneFailureAfterTheOther() throws Exception {
        Outcome outcome = ask(Integer.MAX_VALUE);
        assertThatThrownBy(outcome.first::get).isInstanceOf(ExecutionException.class);
        for (FutureTask<KeptRows> other : outcome.others) {
            assertThatThrownBy(other::get).hasRootCauseMessage("away");
        }
        assertThat(asked).hasValueGreaterThanOrEqualTo(1 + WAITING);
    }

    private record Outcome(FutureTask<KeptRows> first, List<FutureTask<KeptRows>> others) {}

    /** One who asks first, and others who wait for him before he fails, as so many do in all. */
    private Outcome ask(int failures) throws InterruptedException {
        var isAsking = new CountDownLatch(1);
        Supplier<KeptRows> fetch = () -> {
            int number = asked.incrementAndGet();
            isAsking.countDown();
            awaitQuietly(allAreThere);
            if (number <= failures) {
                throw new IllegalStateException("away");
            }
            return ROWS;
        };
        var first = task(fetch);
        Thread.ofVirtual().start(first);
        isAsking.await();
        var others = new ArrayList<FutureTask<KeptRows>>();
        for (int i = 0; i < WAITING; i++) {
            var other = task(fetch);
            others.add(other);
            awaitWaiting(Thread.ofPlatform().start(other));
        }
        allAreThere.countDown();
        return new Outcome(first, others);
    }

    private static FutureTask<KeptRows> task(Supplier<KeptRows> fetch) {
        return new FutureTask<>(() -> QueryCache.INSTANCE.rows("key", List.of("posts"), HOUR, fetch));
    }

    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
