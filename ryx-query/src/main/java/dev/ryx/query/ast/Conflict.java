package dev.ryx.query.ast;

import java.util.List;

/**
 * What an insert does with a row whose key or unique value is there already: it leaves the row as it is, unless it has to update
 * or to count something.
 *
 * @param on the Java names of the fields that are unique together; empty for any
 * @param update the Java names of the fields that take the new row's values
 * @param counted the Java names of the fields that go up by one if the old row is changed
 */
public record Conflict(List<String> on, List<String> update, List<String> counted) implements Node {

    /** Copies the lists. */
    public Conflict {
        on = List.copyOf(on);
        update = List.copyOf(update);
        counted = List.copyOf(counted);
    }

    /** An insert that counts nothing. */
    public Conflict(List<String> on, List<String> update) {
        this(on, update, List.of());
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.trait(on);
        visitor.trait(update);
        visitor.trait(counted);
    }
}
