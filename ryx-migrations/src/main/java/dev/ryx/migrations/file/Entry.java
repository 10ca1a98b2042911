package dev.ryx.migrations.file;

import dev.ryx.migrations.operation.Operation;
import java.util.List;

/**
 * An operation as it stands in a file.
 *
 * @param comment the lines of comment above it, without their number sign
 * @param operation the operation
 */
public record Entry(List<String> comment, Operation operation) {
    /** Copies the list. */
    public Entry {
        comment = Comments.normalized(comment);
    }

    /** An operation without a comment. */
    public static Entry of(Operation operation) {
        return new Entry(List.of(), operation);
    }
}
