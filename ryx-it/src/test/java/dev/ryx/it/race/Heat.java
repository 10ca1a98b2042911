package dev.ryx.it.race;

import java.util.Random;

/**
 * One run of all threads.
 *
 * @param work what they do
 * @param prefix what the names of the rows begin with
 * @param rows how many rows there are
 * @param turns how often each thread does it: as often to one row as to another
 * @param seed says the order of the rows for each thread; 0 for one order for all
 */
record Heat(Work work, String prefix, int rows, int turns, long seed) {

    static Heat parse(String line) {
        String[] words = line.split(" ", 5);
        return new Heat(
                Work.valueOf(words[0]),
                words[1],
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                Long.parseLong(words[4]));
    }

    String name(int row) {
        return prefix + row;
    }

    /** The names that a thread goes through. */
    String[] names(int thread) {
        String[] names = new String[turns];
        for (int turn = 0; turn < turns; turn++) {
            names[turn] = name(turn % rows);
        }
        if (seed != 0) {
            shuffle(names, new Random(seed + thread));
        }
        return names;
    }

    private static void shuffle(String[] names, Random random) {
        for (int i = names.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            String name = names[i];
            names[i] = names[other];
            names[other] = name;
        }
    }

    @Override
    public String toString() {
        return String.join(" ", work.name(), prefix, String.valueOf(rows), String.valueOf(turns), String.valueOf(seed));
    }
}
