package dev.ryx;

import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.meta.ModelMeta;
import dev.ryx.store.Routes;
import dev.ryx.store.Store;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which database a query asks: the scope, the router, the object's own database, the model's alias, the default one. In
 * a scope the router is not asked, so that a test or a tenant stays where it is.
 */
final class Routing implements Routes {

    private static final Router NONE = new Router() {};

    /** The application's: models and aliases are the application's, too. */
    static final Routing ROUTING = new Routing();

    private final ScopedValue<Database> scope = ScopedValue.newInstance();

    /** The stores that this call stack has written to. */
    private final ScopedValue<Set<Store>> written = ScopedValue.newInstance();

    private volatile Router router = NONE;

    private Routing() {}

    void use(@Nullable Router chosen) {
        router = chosen == null ? NONE : chosen;
    }

    ScopedValue.Carrier within(Database database) {
        return ScopedValue.where(scope, database);
    }

    ScopedValue.Carrier notingWrites() {
        return ScopedValue.where(written, ConcurrentHashMap.newKeySet());
    }

    /** The database of what names no model: that of the scope, or the default one. */
    Database current() {
        return scope.isBound() ? scope.get() : Ryx.database(Ryx.DEFAULT);
    }

    /**
     * What is known of a query that was told no database.
     *
     * @param model the model
     * @param instance the object that it is about, or null
     * @param own the store that the object came from, or null
     */
    record Case(
            ModelBinding<?> model,
            @Nullable Object instance,
            @Nullable Store own) {

        /** A query about an object of the model. */
        static Case of(ModelBinding<?> model, Object instance) {
            return new Case(model, instance, storeOf(instance));
        }

        /** A query for objects that another one is related to: they are where it is, if their models say the same. */
        static Case related(ModelBinding<?> model, Object instance) {
            Store own = storeOf(instance);
            return new Case(
                    model, instance, isAlike(model, Bindings.of(instance).meta().database()) ? own : null);
        }

        private Router.Question question() {
            return new Router.Question(model.type(), instance, own == null ? null : own.alias());
        }
    }

    private static @Nullable Store storeOf(Object object) {
        return Store.of(object).orElse(null);
    }

    private static boolean isAlike(ModelBinding<?> model, @Nullable String alias) {
        return Objects.equals(model.meta().database(), alias);
    }

    Store forRead(Case query) {
        if (scope.isBound()) {
            return inScope(query);
        }
        String alias = router.dbForRead(query.question());
        return alias == null ? unrouted(query) : freshest(Ryx.database(alias).store(), query);
    }

    /** A replica may lag behind what this call stack has written. */
    private Store freshest(Store replica, Case query) {
        Store primary = target(query);
        return !primary.equals(replica) && isWriting(primary) ? primary : replica;
    }

    private boolean isWriting(Store primary) {
        return primary.backend().currentTransaction().isPresent()
                || (written.isBound() && written.get().contains(primary));
    }

    Store forWrite(Case query) {
        return noted(target(query));
    }

    /** The store, noted as one that is written to. */
    Store noted(Store store) {
        if (written.isBound()) {
            written.get().add(store);
        }
        return store;
    }

    private Store target(Case query) {
        if (scope.isBound()) {
            return inScope(query);
        }
        String alias = router.dbForWrite(query.question());
        return alias == null ? unrouted(query) : Ryx.database(alias).store();
    }

    private Store inScope(Case query) {
        return query.own() == null ? scope.get().store() : query.own();
    }

    private static Store unrouted(Case query) {
        Store own = query.own();
        return own == null ? Ryx.database(alias(query.model().meta())).store() : own;
    }

    private static String alias(ModelMeta model) {
        String alias = model.database();
        return alias == null ? Ryx.DEFAULT : alias;
    }

    boolean isMigrated(String alias, ModelMeta model) {
        Boolean allowed =
                router.allowMigrate(alias, Bindings.named(model.name()).type());
        return allowed == null ? alias.equals(alias(model)) : allowed;
    }

    @Override
    public Store forReferred(ModelBinding<?> model, @Nullable String holderAlias, Store holder) {
        return forRead(new Case(model, null, isAlike(model, holderAlias) ? holder : null));
    }

    @Override
    public void requireAllowed(@Nullable String holderAlias, Store holder, Object referred) {
        Store other = storeOf(referred);
        if (other == null || other.equals(holder)) {
            return;
        }
        Boolean allowed = router.allowRelation(holder.alias(), other.alias());
        ModelBinding<Object> model = Bindings.of(referred);
        if (allowed == null ? isAlike(model, holderAlias) : !allowed) {
            throw FieldException.wrongUse(
                    "The " + model.meta().label() + " comes from " + other
                            + " and the object that refers to it goes to " + holder + ".",
                    "Load it from there, give its key with setId(…), or say in Router.allowRelation that it may.");
        }
    }
}
