package dev.ryx.shape;

import dev.ryx.backend.row.RowMapping;
import dev.ryx.backend.row.RowView;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows as maps. */
public final class Maps {

    private Maps() {}

    /** The values of a row by the names of its columns, in order. */
    public static Map<String, @Nullable Object> read(RowView row) {
        RowMapping mapping = row.mapping();
        var values = LinkedHashMap.<String, @Nullable Object>newLinkedHashMap(mapping.size());
        for (int i = 0; i < mapping.size(); i++) {
            values.put(mapping.name(i), row.get(i));
        }
        return Collections.unmodifiableMap(values);
    }
}
