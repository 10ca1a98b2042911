package dev.ryx.store;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.binding.Reference;
import dev.ryx.meta.Link;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Where the objects of one model that one query gave came from: one for all of them, by which they know each other. */
final class Batch implements ObjectSource {

    private final Store store;
    private final @Nullable String alias;
    private @Nullable Peers peers;
    private boolean knowsTransaction;
    private @Nullable AtomicBoolean undone;

    /**
     * @param alias the alias that the model of the objects gives, or null
     */
    Batch(Store store, @Nullable String alias) {
        this.store = store;
        this.alias = alias;
    }

    Store store() {
        return store;
    }

    /** What tells later whether the transaction in which the objects were read was undone; null if there was none. */
    @Nullable
    AtomicBoolean undone() {
        if (!knowsTransaction) {
            knowsTransaction = true;
            undone = store.undone();
        }
        return undone;
    }

    Peers peers() {
        return peers == null ? Peers.NONE : peers;
    }

    boolean hasPeers() {
        return peers != null;
    }

    void setPeers(Peers together) {
        peers = together;
    }

    @Override
    public Optional<Object> find(Reference relation, String model, Object key) {
        return switch (store.lazyLoading()) {
            case PEERS -> findForPeers(relation, model, key);
            case SINGLE -> store.findReferred(alias, model, key);
            case REFUSED -> throw Caller.refused(Bindings.named(model).meta());
        };
    }

    private Optional<Object> findForPeers(Reference relation, String model, Object key) {
        List<Object> objects = peers().objects();
        Link link = linkOf(relation, objects);
        if (link == null) {
            return store.findReferred(alias, model, key);
        }
        RelatedFetch.of(store, Relation.of(link)).load(objects, peers());
        return Optional.ofNullable(relation.loaded());
    }

    /** The relation of the model that one of the objects holds as this value; null if none does. */
    private static @Nullable Link linkOf(Reference relation, List<Object> objects) {
        for (Object object : objects) {
            ModelBinding<Object> binding = Bindings.of(object);
            int place = Relation.placeOf(relation, binding, object);
            if (place >= 0) {
                String name = binding.meta().fields().get(place).name();
                return Bindings.models().link(binding.meta(), name).orElseThrow();
            }
        }
        return null;
    }

    @Override
    public void requireAllowed(Object referred) {
        store.requireAllowed(alias, referred);
    }

    /** As messages name it. */
    @Override
    public String toString() {
        return store.toString();
    }
}
