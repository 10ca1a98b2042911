package dev.ryx.docs.snippets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regions of a file, between the lines {@code // tag::name[]} and {@code // end::name[]}, in comments of any language.
 * They may overlap; the marking lines belong to none.
 */
final class Region {

    private static final Pattern MARK = Pattern.compile("(?:^|.*\\W)(tag|end)::([\\w-]+)\\[].*");

    private Region() {}

    /**
     * All regions of a file, without their common indents, by name.
     *
     * @throws IllegalArgumentException if a region is there twice, is not closed, or is closed before it begins
     */
    static Map<String, List<String>> in(List<String> lines) {
        var open = new LinkedHashMap<String, List<String>>();
        var closed = new LinkedHashMap<String, List<String>>();
        for (String line : lines) {
            Matcher mark = MARK.matcher(line);
            if (!mark.matches()) {
                open.values().forEach(region -> region.add(line));
            } else if (mark.group(1).equals("tag")) {
                require(!open.containsKey(mark.group(2)) && !closed.containsKey(mark.group(2)), mark.group(2), "twice");
                open.put(mark.group(2), new ArrayList<>());
            } else {
                require(open.containsKey(mark.group(2)), mark.group(2), "closed before it begins");
                closed.put(mark.group(2), withoutIndent(open.remove(mark.group(2))));
            }
        }
        open.keySet().forEach(name -> require(false, name, "never closed"));
        return closed;
    }

    private static void require(boolean holds, String region, String what) {
        if (!holds) {
            throw new IllegalArgumentException("the region \"" + region + "\" is " + what);
        }
    }

    /** The file as a whole, without marks. */
    static List<String> whole(List<String> lines) {
        return lines.stream().filter(line -> !MARK.matcher(line).matches()).toList();
    }

    /** The lines without the white space that all of them begin with. */
    static List<String> withoutIndent(List<String> lines) {
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(indent))
                .toList();
    }
}
