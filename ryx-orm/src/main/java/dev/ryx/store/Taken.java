package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.query.ast.Rows;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of objects that are written, of all fields, taken once: each further walk over many objects waits for memory.
 *
 * @param rows the values
 * @param areWhole whether all fields of all objects hold what is to be written
 */
record Taken(Rows rows, boolean areWhole) {

    static <M> Taken of(ModelBinding<M> binding, List<M> objects) {
        int[] all = IntStream.range(0, binding.meta().fields().size()).toArray();
        var partial = new boolean[1];
        Rows rows = Rows.of(objects.size(), all.length, (row, values, first) -> {
            M object = objects.get(row);
            binding.take(object, all, values, first);
            partial[0] |= !Tracked.isWhole(object);
        });
        return new Taken(rows, !partial[0]);
    }

    /** The values of objects, to be checked together; null if not all fields of all of them were read. */
    static <M> @Nullable Rows whole(ModelBinding<M> binding, List<M> objects) {
        return objects.stream().allMatch(Tracked::isWhole)
                ? of(binding, objects).rows()
                : null;
    }

    /** The values to be checked together; null if some are not there. */
    @Nullable
    Rows whole() {
        return areWhole ? rows : null;
    }
}
