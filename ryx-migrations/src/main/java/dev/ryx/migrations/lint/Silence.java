package dev.ryx.migrations.lint;

import dev.ryx.error.MigrationException;
import dev.ryx.error.Nearest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a comment allows: {@code # lint: allow RYX-L002, RYX-L001}, above an operation for that, in the head for the whole
 * file. What comes after the codes, behind a colon, is for people.
 */
final class Silence {

    private static final Pattern DIRECTIVE = Pattern.compile("\\s*lint:\\s*allow\\s+([^:]*)(:.*)?");

    private Silence() {}

    /**
     * The rules that the comments allow to be broken.
     *
     * @throws MigrationException if one names a rule that is not there
     */
    static Set<Rule> in(List<String> comments) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        for (String comment : comments) {
            Matcher directive = DIRECTIVE.matcher(comment);
            if (directive.matches()) {
                for (String code : directive.group(1).strip().split("[,\\s]+", -1)) {
                    rules.add(Rule.of(code).orElseThrow(() -> unknown(code)));
                }
            }
        }
        return rules;
    }

    private static MigrationException unknown(String code) {
        return new MigrationException(
                "A comment allows " + Nearest.printable(code) + ", which is no rule of the linter.",
                Nearest.remedy(
                                code,
                                Arrays.stream(Rule.values()).map(Rule::code).toList())
                        + " What else is to be said stands behind a colon.",
                null);
    }
}
