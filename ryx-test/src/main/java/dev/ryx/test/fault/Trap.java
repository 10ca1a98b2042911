package dev.ryx.test.fault;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Waits for one statement, and is gone when it came. For all threads. */
final class Trap {

    /** What gets lost on the way. */
    enum Loss {
        NOTHING,
        REQUEST,
        ANSWER
    }

    private record Plan(Predicate<String> statement, Loss loss) {}

    private final AtomicReference<@Nullable Plan> plan = new AtomicReference<>();

    void set(Predicate<String> statement, Loss loss) {
        plan.set(new Plan(statement, loss));
    }

    void remove() {
        plan.set(null);
    }

    boolean isSet() {
        return plan.get() != null;
    }

    /** What gets lost, now that a client asks for these statements. */
    Loss spring(List<String> statements) {
        Plan set = plan.get();
        return set != null && statements.stream().anyMatch(set.statement()) && plan.compareAndSet(set, null)
                ? set.loss()
                : Loss.NOTHING;
    }
}
