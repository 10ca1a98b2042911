package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code VALUES (?, ?), (?, ?)}: one parameter a value. */
final class InsertValues {

    private InsertValues() {}

    static void write(SqlWriter writer, List<SqlType> types, List<List<@Nullable Object>> rows) {
        writer.keyword(Keyword.VALUES)
                .list(rows.stream().map(row -> row(types, row)).toList());
    }

    private static Fragment row(List<SqlType> types, List<@Nullable Object> values) {
        var parameters = new ArrayList<Fragment>(values.size());
        for (int i = 0; i < values.size(); i++) {
            @Nullable Object value = values.get(i);
            SqlType type = types.get(i);
            parameters.add(writer -> writer.param(value, type));
        }
        return writer -> writer.open().list(parameters).close();
    }
}
