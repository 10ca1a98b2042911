package dev.ryx;

import dev.ryx.binding.ModelBinding;
import dev.ryx.meta.Ident;
import dev.ryx.store.Store;
import org.jspecify.annotations.Nullable;

/** Where a query looks for its rows. It is asked when the query runs, so that queries are built before any database. */
sealed interface Place {

    /**
     * The database that the query was told.
     *
     * @param store its rows
     */
    record Told(Store store) implements Place {}

    /**
     * The database of the alias that the query was told.
     *
     * @param alias the alias
     */
    record Named(String alias) implements Place {}

    /**
     * A database that nobody told the query.
     *
     * @param instance the object whose relation it follows, or null
     */
    record Routed(@Nullable Object instance) implements Place {

        /** One that follows no object's relation. */
        static final Routed ALONE = new Routed(null);
    }

    /**
     * A schema of the database of another place.
     *
     * @param place the other place
     * @param schema the schema
     */
    record InSchema(Place place, Ident schema) implements Place {}

    /** The schema that the query was told, or null. */
    default @Nullable Ident schema() {
        return this instanceof InSchema(Place _, Ident schema) ? schema : null;
    }

    /** The store to read from. */
    default Store toRead(ModelBinding<?> model) {
        return switch (this) {
            case Told(Store store) -> store;
            case Named(String alias) -> Ryx.database(alias).store();
            case Routed(Object instance) -> Routing.ROUTING.forRead(related(model, instance));
            case InSchema(Place place, Ident schema) -> place.toRead(model).in(schema);
        };
    }

    /** The store to write to. */
    default Store toWrite(ModelBinding<?> model) {
        return switch (this) {
            case Told _, Named _ -> Routing.ROUTING.noted(toRead(model));
            case Routed(Object instance) -> Routing.ROUTING.forWrite(related(model, instance));
            case InSchema(Place place, Ident schema) -> place.toWrite(model).in(schema);
        };
    }

    private static Routing.Case related(ModelBinding<?> model, @Nullable Object instance) {
        return instance == null ? new Routing.Case(model, null, null) : Routing.Case.related(model, instance);
    }
}
