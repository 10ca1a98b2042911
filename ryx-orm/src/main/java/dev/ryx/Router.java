package dev.ryx;

import org.jspecify.annotations.Nullable;

/**
 * Chooses the database of a query that nobody told one: {@link Ryx#setRouter}. Each method may have no opinion, which is
 * null; then the object's own database counts, the model's alias, and the default database, in this order.
 *
 * <p>A router for replicas answers reads with one of them and writes with the primary. Reads inside a transaction of the
 * primary ask the primary all the same, and so do those after a write in {@link Ryx#readingOwnWrites}.
 *
 * <p>Called by all threads, for each query: it must not wait.
 */
public interface Router {

    /**
     * What a query is about.
     *
     * @param model the model
     * @param instance the object that it writes or whose relation it follows, or null
     * @param database the alias of the database that the object came from, or null
     */
    record Question(
            Class<?> model,
            @Nullable Object instance,
            @Nullable String database) {}

    /** The alias of the database to read from, or null. */
    default @Nullable String dbForRead(Question question) {
        return null;
    }

    /** The alias of the database to write to, or null. */
    default @Nullable String dbForWrite(Question question) {
        return null;
    }

    /**
     * Whether an object of one database may refer to one that came from another, or null: then it may not.
     *
     * @param holder the alias of the database that holds the foreign key; null for one without an alias
     * @param referred the alias of the database that the object referred to came from; null for one without an alias
     */
    default @Nullable Boolean allowRelation(@Nullable String holder, @Nullable String referred) {
        return null;
    }

    /**
     * Whether migrations create the model's table in a database, or null: then they do where the model's alias says.
     *
     * @param alias the database
     */
    default @Nullable Boolean allowMigrate(String alias, Class<?> model) {
        return null;
    }
}
