package dev.ryx;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.error.ProtectedException;
import dev.ryx.error.ValidationException;
import dev.ryx.expr.Arguments;
import dev.ryx.expr.Assignment;
import dev.ryx.expr.Column;
import dev.ryx.expr.Q;
import dev.ryx.query.ast.Conflict;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.store.ColumnValues;
import dev.ryx.store.GetOrCreate;
import dev.ryx.store.Lookups;
import dev.ryx.store.ObjectReader;
import dev.ryx.store.ObjectWriter;
import dev.ryx.store.Prefetching;
import dev.ryx.store.Returning;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Objects of a model that are yet to be asked for.
 *
 * @param <M> the model
 */
public final class QuerySet<M> extends SelectableQuery<M, M, QuerySet<M>> {

    QuerySet(Source<M> source, QueryNode node) {
        super(source, node);
    }

    @Override
    QuerySet<M> over(Source<M> from, QueryNode changed) {
        return new QuerySet<>(from, changed);
    }

    @Override
    M read(ObjectReader<M> objects, RowView row) {
        return objects.read(row);
    }

    @Override
    M model(M row) {
        return row;
    }

    @Override
    M of(Annotated<M> row, int keys) {
        return row.model();
    }

    /** The query as the rows of a {@link Prefetch}. */
    Prefetching.Rows asRows() {
        return new Prefetching.Rows(node(), source().loading());
    }

    @Override
    public AsyncQuerySet<M> async() {
        return new AsyncQuerySet<>(this);
    }

    /**
     * Makes an object, lets the caller fill it in, and inserts it: {@code INSERT … RETURNING}. The conditions of the
     * query play no part.
     *
     * @return the object, with its key
     * @throws ValidationException if it breaks the rules of its model
     * @throws IntegrityException if the database refuses it
     */
    public M create(Consumer<? super M> initialiser) {
        M object = source().binding().create();
        initialiser.accept(object);
        return create(object);
    }

    /** Inserts a new object; see {@link #create(Consumer)}. Of a record, the copy with its key comes back. */
    public M create(M object) {
        return writer().insert(object);
    }

    /**
     * Inserts objects, many rows a statement, in one transaction: all of them or none.
     *
     * @return the objects with their keys, in order; of records, copies
     * @throws ValidationException if one breaks the rules of its model
     * @throws IntegrityException if the database refuses one
     */
    public List<M> bulkCreate(Collection<? extends M> objects) {
        return writer().insertAll(List.copyOf(objects));
    }

    /**
     * Inserts or updates an object in the query's database, wherever it came from; see {@link Manager#save(Object)}. The
     * conditions of the query play no part.
     */
    public M save(M object) {
        return writer().save(object);
    }

    /** Deletes the row with the object's key from the query's database; see {@link Manager#delete(Object)}. */
    public long delete(M object) {
        return writer().delete(object);
    }

    /** Saves an object in the query's database in a way of one's own; see {@link #save(Object)}. */
    public M save(M object, SaveOptions options) {
        ObjectWriter<M> writer = writer(options.validated());
        return switch (options.mode()) {
            case EITHER -> writer.save(object);
            case INSERT -> writer.insert(object);
            case UPDATE -> writer.update(object);
        };
    }

    /**
     * Makes an object of values by field name, and inserts it; see {@link #create(Consumer)}.
     *
     * @param values such as {@code Map.of("title", "Hello", "author", ada)}; an object stands for its key
     * @throws FieldException if a name is no field of the model, or a value does not fit, or if a record's component that is
     *     not {@code @Nullable} gets none
     */
    public M create(Map<String, ? extends @Nullable Object> values) {
        ModelBinding<M> binding = source().binding();
        return create(ColumnValues.make(binding, ColumnValues.byField(binding.meta(), values)));
    }

    /**
     * Inserts objects in a way of one's own; see {@link #bulkCreate(Collection)}. Where conflicts are ignored, objects get no
     * keys, because the database does not say which of them it took; where rows are updated, their keys, versions and columns that
     * the database fills in are asked for after.
     */
    public List<M> bulkCreate(Collection<? extends M> objects, BulkOptions options) {
        ObjectWriter<M> writer = writer(options.validated());
        List<M> all = List.copyOf(objects);
        return switch (options.conflicts()) {
            case BulkOptions.Conflicts.Refused _ -> writer.insertAll(all, options.batchSize());
            case BulkOptions.Conflicts.Ignored _ ->
                writer.insertAll(all, options.batchSize(), new Conflict(List.of(), List.of()));
            case BulkOptions.Conflicts.Updated(var unique, var fields) ->
                writer.insertOrUpdateAll(all, options.batchSize(), unique, fields);
        };
    }

    /**
     * Deletes the rows of objects, in few statements; rows that refer to them follow their foreign keys' rule. No methods of
     * the objects are called.
     *
     * @return how many of them were rows
     * @throws ProtectedException if a row protects one of them; nothing is deleted then
     * @throws FieldException if an object has no key
     */
    public long bulkDelete(Collection<? extends M> objects) {
        return writer().deleteAll(List.copyOf(objects));
    }

    /**
     * Writes these columns of objects that are rows, many rows a statement, in one transaction:
     * {@code UPDATE … SET x = changes.x FROM (…) AS changes WHERE key = changes.key}. Columns that the database computes are read
     * after it, but for records.
     *
     * @return how many of the objects are rows
     * @throws FieldException if an object has no key
     * @throws ValidationException if one breaks the rules of its model
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final long bulkUpdate(Collection<? extends M> objects, Column<M, ?> first, Column<M, ?>... more) {
        return bulkUpdate(objects, Columns.names(first, more), BulkOptions.DEFAULT);
    }

    /** {@link #bulkUpdate(Collection, Column, Column[])} of fields from text, in a way of one's own. */
    public long bulkUpdate(Collection<? extends M> objects, Collection<String> fields, BulkOptions options) {
        return writer(options.validated()).updateAll(List.copyOf(objects), List.copyOf(fields), options.batchSize());
    }

    /**
     * The only row for which a condition is true, or a new one. What the condition, and those of the query before it, say the
     * fields equal, a new object has. Where a unique key backs the condition there is one row, however many do this at the same time.
     *
     * @param condition such as {@code Tag_.name.eq("java")}
     * @param defaults fills in what else a new object has
     * @throws MultipleObjectsReturned if there are several rows: the model's own subclass
     */
    public Found<M> getOrCreate(Q<? super M> condition, Consumer<? super M> defaults) {
        GetOrCreate<M> rows = among(condition);
        return found(rows.get(() -> {
            M object = rows.asked();
            defaults.accept(object);
            return object;
        }));
    }

    /** {@link #getOrCreate(Q, Consumer)} with an object that is finished, such as a record. */
    public Found<M> getOrCreate(Q<? super M> condition, Supplier<? extends M> otherwise) {
        return found(among(condition).get(otherwise));
    }

    /**
     * {@link #getOrCreate(Q, Consumer)} from text.
     *
     * @param lookup values by path and lookup; those of fields alone, a new object has
     * @param defaults values by field that a new object has besides
     */
    public Found<M> getOrCreate(
            Map<String, ? extends @Nullable Object> lookup, Map<String, ? extends @Nullable Object> defaults) {
        GetOrCreate<M> rows = among(Lookup.all(lookup));
        return found(rows.get(() -> rows.asked(defaults)));
    }

    /**
     * Changes the only row for which a condition is true, or inserts one that has the change: as {@link #getOrCreate(Q,
     * Consumer)}, but that a row which is there is locked, changed and saved, the changed columns alone.
     */
    public Found<M> updateOrCreate(Q<? super M> condition, Consumer<? super M> change) {
        GetOrCreate<M> rows = among(condition);
        UnaryOperator<M> changed = object -> {
            change.accept(object);
            return object;
        };
        return found(rows.update(changed, () -> changed.apply(rows.asked())));
    }

    /**
     * {@link #updateOrCreate(Q, Consumer)} of objects that do not change, such as records.
     *
     * @param change makes of the object of the row what it is to be: a copy with the same key
     * @param otherwise makes the object to insert where there is no row
     */
    public Found<M> updateOrCreate(Q<? super M> condition, UnaryOperator<M> change, Supplier<? extends M> otherwise) {
        return found(among(condition).update(change, otherwise));
    }

    /** {@link #updateOrCreate(Q, Consumer)} from text. */
    public Found<M> updateOrCreate(
            Map<String, ? extends @Nullable Object> lookup, Map<String, ? extends @Nullable Object> values) {
        GetOrCreate<M> rows = among(Lookup.all(lookup));
        return found(
                rows.update(object -> ColumnValues.set(source().binding(), object, values), () -> rows.asked(values)));
    }

    private GetOrCreate<M> among(Q<?> condition) {
        QueryNode wanted = then(new Step.Filter(condition.condition()));
        return new GetOrCreate<>(source().toWrite(), source().binding(), writer(), wanted);
    }

    private static <M> Found<M> found(GetOrCreate.Result<M> result) {
        return new Found<>(result.object(), result.created());
    }

    /** The rows by their primary keys. */
    public Map<Object, M> inBulk() {
        return InBulk.byKey(this);
    }

    /** The rows with these primary keys, as far as there are any, by them. Runs one query. */
    public Map<Object, M> inBulk(Collection<?> keys) {
        return InBulk.byKeys(this, keys);
    }

    /**
     * The rows with these values of a unique field, as far as there are any, by them. Runs one query.
     *
     * @throws FieldException if the field does not tell rows apart
     */
    public <T> Map<T, M> inBulk(Column<M, T> field, Collection<? extends T> values) {
        return InBulk.byColumn(this, field, values);
    }

    /** {@link #inBulk(Column, Collection)} of a field from text. */
    public Map<Object, M> inBulk(String field, Collection<?> values) {
        return InBulk.byField(this, field, values);
    }

    private ObjectWriter<M> writer() {
        return writer(true);
    }

    private ObjectWriter<M> writer(boolean validated) {
        ModelBinding<M> binding = source().binding();
        return new ObjectWriter<>(source().toWrite(), binding, EntityLifecycle.of(binding, validated));
    }

    /**
     * Sets columns of all rows: {@code UPDATE … SET}. Runs one statement; objects already loaded do not change, and
     * neither validation nor automatic times take part.
     *
     * @return how many rows there were
     * @throws FieldException if the query has a limit or an offset
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final long update(Assignment<? super M> first, Assignment<? super M>... more) {
        return set(Arguments.of(first, more));
    }

    private long set(List<? extends Assignment<? super M>> values) {
        requireUncut("update");
        return source().toWrite().update(node(), resolved(values));
    }

    private List<Statement.Assign> resolved(List<? extends Assignment<? super M>> values) {
        return values.stream()
                .map(one -> Lookups.resolver().assignment(one.node(), node()))
                .toList();
    }

    /**
     * Sets columns of all rows, and returns the rows as they are then: {@code UPDATE … RETURNING} on PostgreSQL and SQLite;
     * elsewhere the rows are locked, updated and read in one transaction.
     *
     * @return the objects, in no particular order
     * @throws FieldException if the query has a limit or an offset
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final List<M> updateReturning(Assignment<? super M> first, Assignment<? super M>... more) {
        requireUncut("updateReturning");
        return new Returning<>(source().toWrite(), source().binding())
                .update(node(), resolved(Arguments.of(first, more)));
    }

    /**
     * Deletes all rows, and returns them as they were: {@code DELETE … RETURNING} where the database has it and no rule of a
     * foreign key asks Ryx to look first; else the rows are locked, read and deleted in one transaction.
     *
     * @return the objects, in no particular order
     * @throws ProtectedException if a row protects one of them; nothing is deleted then
     * @throws FieldException if the query has a limit or an offset
     */
    public List<M> deleteReturning() {
        requireUncut("deleteReturning");
        return new Returning<>(source().toWrite(), source().binding()).delete(node());
    }

    /** Sets a column named by text in all rows; see {@link #update(Assignment, Assignment[])}. */
    public long update(String field, @Nullable Object value) {
        return update(Assignment.of(field, ColumnValues.column(source().binding(), field, value)));
    }

    /**
     * Sets columns named by text in all rows; see {@link #update(Assignment, Assignment[])}.
     *
     * @param values values and expressions by field name
     * @throws FieldException if there are none
     */
    public long updateValues(Map<String, ? extends @Nullable Object> values) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((name, value) -> columns.put(name, ColumnValues.column(source().binding(), name, value)));
        List<Assignment<Object>> assignments = Columns.assignments(columns);
        return set(assignments);
    }

    /**
     * Deletes all rows: {@code DELETE}. Rows that refer to them follow their foreign keys' rule. Runs one statement, unless
     * a rule is {@code PROTECT} or {@code SET_DEFAULT}: then Ryx looks for the rows that it is about first, in one
     * transaction with the deletion.
     *
     * @return how many rows of this model there were
     * @throws ProtectedException if a row protects one of them; nothing is deleted then
     * @throws FieldException if the query has a limit or an offset
     */
    public long delete() {
        requireUncut("delete");
        return source().toWrite().delete(node());
    }

    private void requireUncut(String step) {
        if (node().isSliced()) {
            throw FieldException.wrongStep(
                    step + " takes no limit and no offset.", "Filter by the keys of the rows you mean.");
        }
    }
}
