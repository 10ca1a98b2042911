package dev.ryx;

import dev.ryx.binding.ModelBinding;
import dev.ryx.store.ObjectWriter;
import dev.ryx.store.Store;

/** Writers for objects that were told no database. */
final class ObjectWriters {

    private ObjectWriters() {}

    /** The writer for the database that an object goes to. */
    static <M> ObjectWriter<M> of(ModelBinding<M> binding, M object) {
        return at(storeOf(binding, object), binding);
    }

    /** The database that an object goes to. */
    static <M> Store storeOf(ModelBinding<M> binding, M object) {
        return Routing.ROUTING.forWrite(Routing.Case.of(binding, object));
    }

    /** The writer for the database that an object came from: no other knows as much about its row. */
    static <M> ObjectWriter<M> atOrigin(ModelBinding<M> binding, M object) {
        var query = Routing.Case.of(binding, object);
        Store own = query.own();
        return at(own == null ? Routing.ROUTING.forRead(query) : own, binding);
    }

    private static <M> ObjectWriter<M> at(Store store, ModelBinding<M> binding) {
        return new ObjectWriter<>(store, binding, EntityLifecycle.of(binding, true));
    }
}
