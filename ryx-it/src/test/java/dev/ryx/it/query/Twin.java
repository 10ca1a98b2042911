package dev.ryx.it.query;

import dev.ryx.QuerySet;
import dev.ryx.expr.Q;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import java.util.List;

/**
 * A query spelled twice, and the first words of the titles it finds, newest first.
 *
 * @param name what it is about
 * @param condition its condition
 * @param typed the typed spelling
 * @param text the spelling in text
 * @param titles the titles
 */
record Twin(String name, Q<Post> condition, QuerySet<Post> typed, QuerySet<Post> text, List<String> titles) {

    /** Twins that differ in one condition. */
    static Twin of(Q<Post> typed, String lookup, Object value, String... titles) {
        return new Twin(
                lookup + " " + value,
                typed,
                Post_.objects.filter(typed),
                Post_.objects.filter(lookup, value),
                List.of(titles));
    }

    @Override
    public String toString() {
        return name;
    }
}
