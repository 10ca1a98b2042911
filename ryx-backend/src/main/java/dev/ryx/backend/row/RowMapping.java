package dev.ryx.backend.row;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a result: index to name and type, and name to index. Made once for all rows of a query. */
public final class RowMapping {

    private final List<ResultColumn> columns;
    private volatile @Nullable Map<String, Integer> indexes;

    /** The mapping of these columns, in their order. */
    public RowMapping(List<ResultColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    /** How many columns there are. */
    public int size() {
        return columns.size();
    }

    /** The name of a column, by its index from 0. */
    public String name(int index) {
        return columns.get(index).name();
    }

    /** The type of a column, by its index from 0. */
    public SqlType type(int index) {
        return columns.get(index).type();
    }

    /** The names of all columns, in their order. */
    public List<String> names() {
        return columns.stream().map(ResultColumn::name).toList();
    }

    /**
     * The index of a column; of the first one, if several have the name.
     *
     * @throws FieldException if there is none; it tells the nearest names
     */
    public int indexOf(String name) {
        Integer index = indexes().get(name);
        if (index == null) {
            throw FieldException.unknown("The row", name, name, names());
        }
        return index;
    }

    private Map<String, Integer> indexes() {
        Map<String, Integer> known = indexes;
        if (known == null) {
            known = index();
            indexes = known;
        }
        return known;
    }

    private Map<String, Integer> index() {
        var index = HashMap.<String, Integer>newHashMap(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            index.putIfAbsent(name(i), i);
        }
        return index;
    }
}
