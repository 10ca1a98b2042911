package dev.ryx.it.race;

import dev.ryx.Ryx;
import dev.ryx.backend.connection.Isolation;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.StaleObjectException;
import java.util.stream.IntStream;

/** What each thread of a race does to the row of a name, again and again. */
enum Work {
    GET_OR_CREATE,
    /** In a transaction that has looked at the table before, so that it may see an older state of it than there is. */
    GET_OR_CREATE_LATE,
    GET_OR_CREATE_WITHOUT_KEY,
    UPDATE_OR_CREATE,
    /** Likewise, and tried again. */
    UPDATE_OR_CREATE_LATE,
    UPDATE,
    /** Nothing keeps two of them apart. */
    SAVE,
    SAVE_SERIALIZABLE,
    SAVE_SERIALIZABLE_RETRIED,
    /** Reads and saves again as long as another has saved in between. */
    SAVE_VERSIONED;

    private static final int MANY = 1_000;

    /** Does it once; whether it counts. */
    boolean counts(String name) {
        return switch (this) {
            case GET_OR_CREATE -> get(name);
            case GET_OR_CREATE_LATE ->
                Ryx.transaction(() -> {
                    Tally_.objects.count();
                    return get(name);
                });
            case GET_OR_CREATE_WITHOUT_KEY ->
                KeylessTally_.objects
                        .getOrCreate(KeylessTally_.name.eq(name), tally -> tally.hits = 0)
                        .created();
            case UPDATE_OR_CREATE -> updateOrCreate(name);
            case UPDATE_OR_CREATE_LATE ->
                Ryx.transaction(TransactionOptions.defaults().retries(MANY), () -> {
                    Tally_.objects.count();
                    return updateOrCreate(name);
                });
            case UPDATE ->
                Tally_.objects.filter(Tally_.name.eq(name)).update(Tally_.hits.set(Tally_.hits.plus(1))) == 1;
            case SAVE -> save(name);
            case SAVE_SERIALIZABLE -> saveAlone(name, 0);
            case SAVE_SERIALIZABLE_RETRIED -> saveAlone(name, MANY);
            case SAVE_VERSIONED -> IntStream.range(0, MANY).anyMatch(_ -> saveUnlessStale(name));
        };
    }

    private static boolean get(String name) {
        return Tally_.objects
                .getOrCreate(Tally_.name.eq(name), tally -> tally.hits = 0)
                .created();
    }

    private static boolean updateOrCreate(String name) {
        Tally_.objects.updateOrCreate(Tally_.name.eq(name), tally -> tally.hits++);
        return true;
    }

    private static boolean save(String name) {
        Tally tally = Tally_.objects.get(Tally_.name.eq(name));
        tally.hits++;
        tally.save();
        return true;
    }

    private static boolean saveAlone(String name, int retries) {
        var options =
                TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE).retries(retries);
        return Ryx.transaction(options, () -> save(name));
    }

    private static boolean saveUnlessStale(String name) {
        VersionedTally tally = VersionedTally_.objects.get(VersionedTally_.name.eq(name));
        tally.hits++;
        try {
            tally.save();
            return true;
        } catch (StaleObjectException anotherHasSaved) {
            return false;
        }
    }
}
