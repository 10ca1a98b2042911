package dev.ryx.shape;

import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.error.FieldException;
import dev.ryx.expr.ColumnReader;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of each row, by the names of the columns. Which column is which component is found once.
 *
 * @param <R> the record
 */
public final class RecordReader<R> implements RowReader<R> {

    private static final String SEPARATOR = "__";

    private final Class<R> type;
    private final Constructor constructor;

    private RecordReader(Class<R> type, Constructor constructor) {
        this.type = type;
        this.constructor = constructor;
    }

    /**
     * A reader of rows with these columns.
     *
     * @param columns their names, in order; those of a nested record begin with its component's name and two underscores
     * @throws FieldException if a component has no column, or is of a class that no column is read as
     */
    public static <R> RecordReader<R> of(Class<R> type, List<String> columns) {
        return new RecordReader<>(type, constructor(RecordShape.of(type), "", columns));
    }

    @Override
    @SuppressWarnings("NullAway") // the constructor of the row's own record makes it
    public R read(RowView row) {
        return type.cast(constructor.make(row));
    }

    /** Where the value of a component comes from. */
    private sealed interface Source {

        @Nullable
        Object read(RowView row);

        boolean isNull(RowView row);
    }

    private record Column(int index, ColumnReader<?> reader) implements Source {
        @Override
        public @Nullable Object read(RowView row) {
            return reader.read(row, index);
        }

        @Override
        public boolean isNull(RowView row) {
            return row.isNull(index);
        }
    }

    /** A record whose columns are all NULL is none: nothing is related. */
    private record Nested(Constructor constructor) implements Source {
        @Override
        public @Nullable Object read(RowView row) {
            return isNull(row) ? null : constructor.make(row);
        }

        @Override
        public boolean isNull(RowView row) {
            for (Source source : constructor.sources()) {
                if (!source.isNull(row)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Constructor(MethodHandle handle, List<Source> sources) {

        Object make(RowView row) {
            var values = new @Nullable Object[sources.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = sources.get(i).read(row);
            }
            return call(values);
        }

        private Object call(@Nullable Object[] values) {
            try {
                return (Object) handle.invokeExact(values);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("A record's constructor throws nothing that is checked.", e);
            }
        }
    }

    private static Constructor constructor(RecordShape shape, String prefix, List<String> columns) {
        var sources = new ArrayList<Source>();
        for (RecordShape.Part part : shape.parts()) {
            sources.add(source(part, prefix, columns, shape.type()));
        }
        return new Constructor(shape.constructor(), List.copyOf(sources));
    }

    private static Source source(RecordShape.Part part, String prefix, List<String> columns, Class<?> holder) {
        String name = prefix + part.name();
        return switch (part) {
            case RecordShape.Part.Column(String _, Class<?> type) ->
                new Column(indexOf(name, columns, holder), ColumnReaders.of(type, holder.getSimpleName() + "." + name));
            case RecordShape.Part.Nested(String _, RecordShape shape) ->
                new Nested(constructor(shape, name + SEPARATOR, columns));
        };
    }

    private static int indexOf(String name, List<String> columns, Class<?> holder) {
        for (int i = 0; i < columns.size(); i++) {
            if (RecordShape.sameName(columns.get(i), name)) {
                return i;
            }
        }
        throw FieldException.unknown("The row for the record " + holder.getSimpleName(), name, name, columns);
    }
}
