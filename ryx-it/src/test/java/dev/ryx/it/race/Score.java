package dev.ryx.it.race;

import java.util.List;

/**
 * What became of the turns of a race.
 *
 * @param counted how many of them counted
 * @param lost how many ended with an exception that tells of another's work: a deadlock, a serialization failure, or that
 *     there are several rows
 */
record Score(int counted, int lost) {

    static Score sum(List<Score> scores) {
        return new Score(
                scores.stream().mapToInt(Score::counted).sum(),
                scores.stream().mapToInt(Score::lost).sum());
    }

    static Score parse(String line) {
        String[] numbers = line.split(" ", 2);
        return new Score(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    @Override
    public String toString() {
        return counted + " " + lost;
    }
}
