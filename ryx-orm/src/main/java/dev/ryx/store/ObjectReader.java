package dev.ryx.store;

import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.binding.Memory;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Reference;
import dev.ryx.binding.Tracked;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects of one run of a query, and beside each of them those that it refers to: every object straight from
 * its columns in the row, by the generated decoder of its model.
 *
 * @param <M> the model
 */
public final class ObjectReader<M> implements RowReader<M> {

    private final ModelBinding<M> binding;
    private final int first;
    private final int @Nullable [] fields;
    private final Batch batch;
    private final List<Beside> besides;

    private ObjectReader(
            ModelBinding<M> binding, int first, int @Nullable [] fields, Batch batch, List<Beside> besides) {
        this.binding = binding;
        this.first = first;
        this.fields = fields;
        this.batch = batch;
        this.besides = besides;
    }

    /**
     * What is read beside an object.
     *
     * @param relation the relation to it
     * @param reader what reads it
     */
    private record Beside(Relation relation, ObjectReader<Object> reader) {}

    /**
     * What reads objects.
     *
     * @param store where the rows are
     * @param loading what is read with them
     * @param added how many columns stand between those of the objects and those of what they refer to
     */
    static <M> ObjectReader<M> of(Store store, ModelBinding<M> binding, Loading loading, int added) {
        ObjectShape shape = loading.shape();
        var batch = new Batch(store, binding.meta().database());
        if (shape == null) {
            return new ObjectReader<>(binding, 0, null, batch, List.of());
        }
        var next = new Next(shape.width() + added);
        return new ObjectReader<>(binding, 0, shape.partial(), batch, besides(store, shape, batch, next));
    }

    private static List<Beside> besides(Store store, ObjectShape shape, Batch holders, Next next) {
        var besides = new ArrayList<Beside>(shape.branches().size());
        for (ObjectShape.Branch branch : shape.branches()) {
            besides.add(new Beside(branch.relation(), beside(store, branch, holders, next)));
        }
        return besides;
    }

    private static ObjectReader<Object> beside(Store store, ObjectShape.Branch branch, Batch holders, Next next) {
        ObjectShape shape = branch.object();
        ModelBinding<Object> binding = branch.relation().targets();
        var batch = new Batch(store, binding.meta().database());
        batch.setPeers(Peers.behind(
                () -> holders.peers().objects(),
                branch.relation(),
                branch.relation().name()));
        int first = next.take(shape.width());
        return new ObjectReader<>(binding, first, shape.partial(), batch, besides(store, shape, batch, next));
    }

    /** The next free column. */
    private static final class Next {
        private int column;

        Next(int column) {
            this.column = column;
        }

        int take(int width) {
            int taken = column;
            column += width;
            return taken;
        }
    }

    @Override
    public M read(RowView row) {
        M object = fields == null ? binding.decode(row, first, batch) : partial(row, fields);
        Tracked.setSource(object, batch);
        if (binding.changedColumns()) {
            Snapshots.take(binding, object, batch.undone());
        }
        if (!besides.isEmpty()) {
            readBesides(object, row);
        }
        return object;
    }

    private void readBesides(M object, RowView row) {
        for (Beside beside : besides) {
            Object related = beside.reader().readOrNull(row);
            Relation relation = beside.relation();
            relation.remember(object, relation.name(), related == null ? List.of() : List.of(related));
        }
    }

    private @Nullable M readOrNull(RowView row) {
        return row.isNull(first) ? null : read(row);
    }

    /** An object of which some fields are read; the others have the values that a new one has. */
    private M partial(RowView row, int[] columns) {
        var read = new BitSet();
        @Nullable Object[] values = new @Nullable Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = row.get(first + i);
            read.set(columns[i]);
        }
        M object = binding.with(binding.create(), columns, values);
        binding.attach(object, batch);
        for (int i = 0; i < binding.meta().fields().size(); i++) {
            Reference relation = read.get(i) ? null : binding.reference(object, i);
            if (relation != null) {
                relation.defer();
            }
        }
        Memory memory = Objects.requireNonNull(Tracked.remembering(object), "a class");
        memory.setRead(read);
        return object;
    }

    /** Lets the objects know each other by what they are related to. */
    void among(Peers peers) {
        batch.setPeers(peers);
    }

    /** The peers of the objects read. */
    Peers peers() {
        return batch.peers();
    }

    /**
     * Lets the objects know each other.
     *
     * @param rows the list that the program gets
     * @param object the object in one of its elements
     */
    @SuppressWarnings("ReferenceEquality") // there is one NONE
    <R> void together(List<R> rows, Function<? super R, ?> object) {
        if (!batch.hasPeers() && rows.size() > 1) {
            batch.setPeers(Peers.of(rows, object));
        }
    }
}
