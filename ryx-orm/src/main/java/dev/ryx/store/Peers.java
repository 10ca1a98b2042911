package dev.ryx.store;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Objects that were loaded together, as long as the program holds them: the list that a query gave is held weakly, and
 * what was loaded for its objects is reached through them. So an object costs nothing to be a peer.
 */
interface Peers {

    /** Nobody. */
    Peers NONE = List::of;

    /** Those that are still there. */
    List<Object> objects();

    /** Those of a list that the program may let go. */
    static <R> Peers of(List<R> rows, Function<? super R, ?> object) {
        var held = new WeakReference<>(rows);
        return () -> {
            List<R> still = held.get();
            return still == null
                    ? List.of()
                    : still.stream().<Object>map(object).toList();
        };
    }

    /** Those that others are known to be related to. */
    static Peers behind(Peers holders, Relation relation, String name) {
        return () -> {
            var related = new ArrayList<Object>();
            holders.objects().forEach(holder -> related.addAll(relation.known(holder, name)));
            return related;
        };
    }
}
