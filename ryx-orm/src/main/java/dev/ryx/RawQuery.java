package dev.ryx;

import dev.ryx.backend.row.Row;
import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Values;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.Parameter;
import dev.ryx.shape.RecordReader;
import dev.ryx.store.RawObjects;
import dev.ryx.store.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A statement in SQL of one's own, with its parameters bound. It runs when it is asked for rows or executed. */
public final class RawQuery {

    private final Store store;
    private final CompiledQuery query;
    private final @Nullable Set<String> tables;

    private RawQuery(Store store, CompiledQuery query, @Nullable Set<String> tables) {
        this.store = store;
        this.query = query;
        this.tables = tables;
    }

    static RawQuery of(Store store, String sql, @Nullable Object... parameters) {
        List<Parameter> bound = Arrays.stream(parameters).map(Values::parameter).toList();
        return new RawQuery(store, CompiledQuery.of(sql, bound, List.of()), null);
    }

    /**
     * Says which tables the statement writes to, so that cached rows of theirs are forgotten: those of these models. Without
     * it {@link #execute} has all cached rows forgotten, and a method that returns rows has none.
     *
     * @throws FieldException if a class is no model
     */
    public RawQuery writes(Class<?>... models) {
        return writes(Arrays.stream(models).map(CacheControl::table).toArray(String[]::new));
    }

    /** {@link #writes(Class[])} of tables by their names, {@code table} or {@code schema.table}; none at all is allowed. */
    public RawQuery writes(String... tableNames) {
        return new RawQuery(store, query, Set.of(tableNames));
    }

    /**
     * The rows as objects of a model or as records. Columns belong to the fields or components of their names, whatever
     * their order; columns without one are left out. A model's field without a column keeps the value of a new object; where
     * the model is a record, it is null.
     *
     * @param type a model or any record
     * @throws FieldException when it runs, if a model's key, the component of a record, or, of one that is a model, one that
     *     is not {@code @Nullable}, has no column, or if the type is neither a model nor a record
     */
    public <T> Result<T> as(Class<T> type) {
        Optional<ModelBinding<T>> model = Bindings.find(type);
        if (model.isPresent()) {
            return result(() -> RawObjects.reader(store, model.get()));
        }
        if (type.isRecord()) {
            return result(() -> new ByFirstRow<>(names -> RecordReader.of(type, names)));
        }
        throw FieldException.wrongUse(
                type.getSimpleName() + " is neither a model nor a record.", "Use rows(), or as(…) with one of these.");
    }

    /** The rows, read by name. A value has the class that the driver says of its column. */
    public Result<Row> rows() {
        return result(() -> RowView::toRow);
    }

    /** The values of the first column, as the class that the driver says of it; null for NULL. */
    @SuppressWarnings("NullAway") // a NULL gives null, as the method says
    public <T> Result<T> values(Class<T> type) {
        return result(() -> row -> type.cast(row.get(0)));
    }

    /**
     * Runs the statement.
     *
     * @return how many rows it has changed; 0 for one that changes no rows
     * @throws DatabaseException if the database refuses it
     */
    public long execute() {
        Supplier<Long> statement = () -> store.backend().execute(query);
        return tables == null ? store.writingAnything(statement) : store.writing(tables, statement);
    }

    private <T> Result<T> result(Supplier<RowReader<T>> reader) {
        return new Result<>(store, query, tables == null ? Set.of() : tables, reader);
    }

    /** Makes the reader of a result when its first row tells the columns. */
    private static final class ByFirstRow<T> implements RowReader<T> {
        private final Function<List<String>, RowReader<T>> maker;
        private @Nullable RowReader<T> reader;

        ByFirstRow(Function<List<String>, RowReader<T>> maker) {
            this.maker = maker;
        }

        @Override
        public T read(RowView row) {
            RowReader<T> known = reader;
            if (known == null) {
                known = maker.apply(row.mapping().names());
                reader = known;
            }
            return known.read(row);
        }
    }

    /**
     * The rows of a statement, each as an object.
     *
     * @param <T> what each row becomes
     */
    public static final class Result<T> {
        private final Store store;
        private final CompiledQuery query;
        private final Set<String> written;
        private final Supplier<RowReader<T>> reader;

        private Result(Store store, CompiledQuery query, Set<String> written, Supplier<RowReader<T>> reader) {
            this.store = store;
            this.query = query;
            this.written = written;
            this.reader = reader;
        }

        /** All rows. Runs the statement. */
        public List<T> list() {
            return store.writing(written, () -> store.backend().fetch(query, reader.get()));
        }

        /** The first row. Runs the statement. */
        public Optional<T> first() {
            return store.writing(
                    written, () -> Optional.ofNullable(store.backend().first(query, reader.get())));
        }

        /** The rows with a cursor, which holds a connection until it is closed; see {@link Query#stream(int)}. */
        public Stream<T> stream(int chunk) {
            int rows = Slices.atLeastOne("stream", chunk);
            return Chunks.stream(store.writing(written, () -> store.backend().cursor(query, reader.get(), rows)));
        }
    }
}
