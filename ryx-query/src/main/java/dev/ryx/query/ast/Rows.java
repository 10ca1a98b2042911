package dev.ryx.query.ast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of rows to write.
 *
 * @param values the values of each row
 */
public record Rows(List<List<@Nullable Object>> values) implements Input {

    /** Copies the lists. */
    public Rows {
        var copy = new ArrayList<List<@Nullable Object>>(values.size());
        values.forEach(row -> copy.add(Collections.unmodifiableList(new ArrayList<>(row))));
        values = Collections.unmodifiableList(copy);
    }

    /** How many rows there are. */
    @Override
    public Object fact() {
        return values.size();
    }
}
