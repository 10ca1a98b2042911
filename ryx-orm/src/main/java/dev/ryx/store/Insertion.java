package dev.ryx.store;

import dev.ryx.query.ast.Rows;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to insert objects.
 *
 * @param <M> the model
 */
interface Insertion<M> {

    /**
     * Inserts objects, which are replaced in the list by what they have become.
     *
     * @param rows the objects' values, of all fields
     */
    void insert(List<M> objects, Rows rows);

    /**
     * Inserts some of the objects alone.
     *
     * @param places which of them
     */
    default void insert(List<M> objects, Rows rows, List<Integer> places) {
        var some = new ArrayList<>(places.stream().map(objects::get).toList());
        insert(some, rows.at(places));
        for (int i = 0; i < some.size(); i++) {
            objects.set(places.get(i), some.get(i));
        }
    }
}
