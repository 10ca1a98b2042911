package dev.ryx.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds what somebody may have meant. */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** The known words closest to the given one, best first, at most three; empty if nothing is close. */
    public static List<String> to(String word, Collection<String> known) {
        int limit = Math.min(Math.max(2, word.length() / 3), word.length() - 1);
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= limit || isPart(word, candidate))
                .sorted(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** A remedy: the nearest words if there are any, otherwise all of them. */
    public static String remedy(String word, Collection<String> known) {
        List<String> nearest = to(word, known);
        return nearest.isEmpty()
                ? "Known names: " + known.stream().sorted().collect(Collectors.joining(", ")) + "."
                : "Did you mean " + String.join(" or ", nearest) + "?";
    }

    /** A name that somebody gave, as a message may show it: without control characters, and not too long. */
    public static String printable(String name) {
        var out = new StringBuilder();
        name.codePoints().limit(80).forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return out.toString();
    }

    private static boolean isPart(String word, String candidate) {
        return word.length() >= 3 && candidate.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
    }

    /** The optimal string alignment distance: insert, delete, replace, swap of neighbours, regardless of case. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
