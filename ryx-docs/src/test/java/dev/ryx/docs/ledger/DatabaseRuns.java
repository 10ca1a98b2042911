package dev.ryx.docs.ledger;

import dev.ryx.docs.ledger.TestReports.Run;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tests that run on databases: each on all of them, but for a list of those that cannot, with their reasons.
 *
 * @param reports what ran
 * @param skips the list
 * @param unavailable why a database cannot run on this machine, for each that cannot
 */
record DatabaseRuns(TestReports reports, List<Skip> skips, Map<String, String> unavailable) {

    /** A method of a test class, with all its repetitions. */
    private record Test(String type, String method) implements Comparable<Test> {

        static Test of(Run run) {
            return new Test(run.type(), run.method());
        }

        @Override
        public int compareTo(Test other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return method.isEmpty() ? type : type + "#" + method;
        }
    }

    /** {@code tests sqlite: 812 run, 3 skipped}, a line a database; the two numbers make the same sum on each. */
    List<String> lines() {
        Map<Test, List<Run>> tests = tests();
        int all = tests.values().stream().mapToInt(DatabaseRuns::most).sum();
        return TestReports.DATABASES.stream()
                .map(database -> line(database, ranOn(database, tests.values()), all))
                .toList();
    }

    private String line(String database, int ran, int all) {
        String line = "tests " + database + ": " + ran + " run, " + (all - ran) + " skipped";
        return unavailable.containsKey(database) ? line + " (" + unavailable.get(database) + ")" : line;
    }

    private static int ranOn(String database, Collection<List<Run>> tests) {
        return tests.stream().mapToInt(runs -> ran(runs, database)).sum();
    }

    /** Everything that is wrong: a test that is missing on a database and not in the list, and an entry that is not true. */
    List<String> problems() {
        var found = new ArrayList<String>();
        var used = new TreeMap<Integer, List<String>>();
        tests().forEach((test, runs) -> available()
                .filter(database -> isIncomplete(runs, database))
                .forEach(database -> {
                    List<Skip> excuses = skips.stream()
                            .filter(skip -> skip.covers(test.type(), test.method(), database))
                            .toList();
                    excuses.forEach(skip -> used.computeIfAbsent(skip.line(), _ -> new ArrayList<>())
                            .add(database));
                    if (excuses.isEmpty()) {
                        found.add(test + " did not run on " + database + ", and the list of skips does not say why");
                    }
                }));
        for (Skip skip : skips) {
            skip.databases().stream()
                    .filter(Predicate.not(unavailable::containsKey))
                    .filter(database ->
                            !used.getOrDefault(skip.line(), List.of()).contains(database))
                    .forEach(database -> found.add("line " + skip.line() + " of the list of skips: nothing of "
                            + skip.test() + " is missing on " + database));
        }
        return found;
    }

    /** Each test, and what happened to it wherever it should run. A class that was skipped as a whole tells no methods. */
    private Map<Test, List<Run>> tests() {
        var tests = new TreeMap<Test, List<Run>>();
        reports.runs().stream()
                .filter(run -> !run.database().isEmpty())
                .forEach(run -> tests.computeIfAbsent(Test.of(run), _ -> new ArrayList<>())
                        .add(run));
        return tests;
    }

    private Stream<String> available() {
        return TestReports.DATABASES.stream().filter(Predicate.not(unavailable::containsKey));
    }

    private static boolean isIncomplete(List<Run> runs, String database) {
        return ran(runs, database) < most(runs)
                || runs.stream().anyMatch(run -> run.database().equals(database) && run.wasSkipped());
    }

    private static int ran(List<Run> runs, String database) {
        return (int) runs.stream()
                .filter(run -> run.database().equals(database) && !run.wasSkipped())
                .count();
    }

    /** How often a test ran where it ran most often. */
    private static int most(List<Run> runs) {
        return TestReports.DATABASES.stream()
                .mapToInt(database -> ran(runs, database))
                .max()
                .orElse(0);
    }
}
