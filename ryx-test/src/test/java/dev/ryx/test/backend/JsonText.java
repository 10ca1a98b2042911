package dev.ryx.test.backend;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON as text, of which databases keep the value and not the spaces. */
final class JsonText {

    private static final Pattern SPACE_OR_STRING = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")|\\s+");

    private JsonText() {}

    /** Whether two texts differ in nothing but spaces between their parts. */
    static boolean same(String one, String other) {
        return compact(one).equals(compact(other));
    }

    private static String compact(String text) {
        return SPACE_OR_STRING
                .matcher(text)
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
    }
}
