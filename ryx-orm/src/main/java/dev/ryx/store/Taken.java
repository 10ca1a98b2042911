package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.query.ast.Rows;
import java.util.List;

/**
 * The values of objects that are written, of all fields, taken once and looked at meanwhile: each further walk over many objects
 * waits for memory.
 *
 * @param rows the values
 * @param areAccepted whether all fields of all objects hold what is to be written, and all of that was accepted
 */
record Taken(Rows rows, boolean areAccepted) {

    /** The values of objects that nobody has to look at. */
    static <M> Rows of(ModelBinding<M> binding, List<M> objects) {
        return Rows.of(
                objects.size(), width(binding), (row, values, first) -> binding.take(objects.get(row), values, first));
    }

    /** The values of objects, at which the rules of their fields look. */
    static <M> Taken of(ModelBinding<M> binding, List<M> objects, Lifecycle<M> rules) {
        var refused = new boolean[1];
        Rows rows = Rows.of(
                objects.size(),
                width(binding),
                (row, values, first) -> {
                    M object = objects.get(row);
                    binding.take(object, values, first);
                    refused[0] |= !Tracked.isWhole(object);
                },
                some -> refused[0] = refused[0] || !rules.accepts(some));
        return new Taken(rows, !refused[0]);
    }

    /** Whether all fields of all objects were read, and the rules accept their values. */
    static <M> boolean areAccepted(ModelBinding<M> binding, List<M> objects, Lifecycle<M> rules) {
        return objects.stream().allMatch(Tracked::isWhole)
                && of(binding, objects, rules).areAccepted();
    }

    /** The values, of whose texts it may be known that they fit. */
    Rows checked() {
        return areAccepted ? rows.withTextsThatFit() : rows;
    }

    private static int width(ModelBinding<?> binding) {
        return binding.meta().fields().size();
    }
}
