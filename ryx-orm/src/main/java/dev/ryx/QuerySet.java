package dev.ryx;

import dev.ryx.backend.row.RowView;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.ProtectedException;
import dev.ryx.error.ValidationException;
import dev.ryx.expr.Arguments;
import dev.ryx.expr.Assignment;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.store.Lookups;
import dev.ryx.store.ObjectReader;
import dev.ryx.store.ObjectWriter;
import dev.ryx.store.Prefetching;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
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

    private ObjectWriter<M> writer() {
        return new ObjectWriter<>(source().toWrite(), source().binding(), Checks.of(source().binding()));
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
        requireUncut("update");
        List<Statement.Assign> assignments = Arguments.of(first, more).stream()
                .map(one -> Lookups.resolver().assignment(one.node(), node()))
                .toList();
        return source().toWrite().execute(new Statement.Update(node(), assignments));
    }

    /** Sets a column named by text in all rows; see {@link #update(Assignment, Assignment[])}. */
    public long update(String field, @Nullable Object value) {
        return update(Assignment.of(field, value));
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
