package dev.ryx.example.chinook.data;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** The database holds something that is not the music store, or not all of it. */
public final class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private RefusedException(String message) {
        super(message + " Nothing was changed. Give an empty database with --url.");
    }

    static RefusedException foreign(List<String> tables) {
        String some = tables.stream().limit(5).collect(Collectors.joining(", "));
        return new RefusedException("This database is in use for something else: it has the tables " + some
                + (tables.size() > 5 ? " and others." : "."));
    }

    static RefusedException incomplete(List<TableCount> counts) {
        String wrong = counts.stream()
                .filter(count -> !count.isComplete())
                .map(count -> count.table().sourceName() + " has " + count.rows() + " rows, not " + count.expected())
                .collect(Collectors.joining("; "));
        return new RefusedException("This database does not hold the music store as it is published: " + wrong + ".");
    }
}
