package dev.ryx.query.ast;

import java.util.List;

/**
 * What an insert does with a row whose key or unique value is there already.
 *
 * @param on the Java names of the fields that are unique together; empty for any
 * @param update the Java names of the fields that take the new row's values; empty leaves the old row as it is
 */
public record Conflict(List<String> on, List<String> update) implements Node {

    /** Copies the lists. */
    public Conflict {
        on = List.copyOf(on);
        update = List.copyOf(update);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.trait(on);
        visitor.trait(update);
    }
}
