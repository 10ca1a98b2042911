package dev.ryx.docs.snippets;

import java.util.List;
import java.util.Optional;

/**
 * A block of code on a page, between its fences.
 *
 * @param page the page's path in the repository, with slashes
 * @param line the number of the opening fence's line
 * @param heading the last heading before it, such as {@code ## Two commands}; empty if there is none
 * @param language what stands behind the opening fence; may be empty
 * @param source what the comment in the line above names
 * @param lines the text, without the fences and without its common indent
 */
record Block(String page, int line, String heading, String language, Optional<Source> source, List<String> lines) {

    /** Where the page stands and which line is meant, as compilers write it. */
    String place() {
        return page + ":" + line;
    }
}
