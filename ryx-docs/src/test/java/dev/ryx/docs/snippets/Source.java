package dev.ryx.docs.snippets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a block is cut from.
 *
 * @param file the file's path in the repository, with slashes
 * @param region the region's name; empty for the whole file
 */
record Source(String file, Optional<String> region) {

    private static final Pattern COMMENT = Pattern.compile("\\s*<!-- snippet: ([^#\\s]+)(?:#([\\w-]+))? -->\\s*");

    /** The source that a line of a page names, if it names one. */
    static Optional<Source> in(String line) {
        Matcher comment = COMMENT.matcher(line);
        return comment.matches()
                ? Optional.of(new Source(comment.group(1), Optional.ofNullable(comment.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return file + region.map(name -> "#" + name).orElse("");
    }
}
