package dev.ryx.query;

import java.util.List;
import java.util.Random;

/** Random input that can be had again: {@code -Dryx.seed} takes the seed that a run has printed. */
final class Randomness {

    private final Random random;

    private Randomness(long seed) {
        this.random = new Random(seed);
    }

    static Randomness of(Class<?> test) {
        long seed = Long.getLong("ryx.seed", System.nanoTime());
        System.out.println(test.getSimpleName() + ": -Dryx.seed=" + seed);
        return new Randomness(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    @SafeVarargs
    final <T> T one(T first, T... more) {
        int index = below(more.length + 1);
        return index == 0 ? first : more[index - 1];
    }

    <T> T one(List<T> all) {
        return all.get(below(all.size()));
    }

    String text(List<String> alphabet, int longest) {
        var text = new StringBuilder();
        for (int length = below(longest + 1); length > 0; length--) {
            text.append(one(alphabet));
        }
        return text.toString();
    }
}
