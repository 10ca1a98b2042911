package dev.ryx.bench.write;

import dev.ryx.Database;
import dev.ryx.bench.Place;
import java.sql.SQLException;

/** Who writes. */
public enum Participant {
    /** Ryx. */
    RYX("Ryx"),
    /** JDBC as an expert tunes it. */
    TUNED_JDBC("tuned JDBC"),
    /** JDBC as books show it. */
    TEXTBOOK_JDBC("textbook JDBC");

    private final String label;

    Participant(String label) {
        this.label = label;
    }

    /** The name, for tables. */
    String label() {
        return label;
    }

    /** A new writer to the database, open. */
    Writer writer(Target target, Place place) throws SQLException {
        return switch (this) {
            case RYX -> new RyxWriter(Database.open(place.ryxUrl()));
            case TUNED_JDBC -> tuned(target, place);
            case TEXTBOOK_JDBC -> new TextbookJdbc(place.connect(), target == Target.SQLITE);
        };
    }

    private static Writer tuned(Target target, Place place) throws SQLException {
        return switch (target) {
            case SQLITE -> new TunedSqlite(place.connect());
            case POSTGRES -> new TunedPostgres(place.connect());
            case MARIADB -> new TunedMariadb(place.with("useBulkStmts=true").connect());
        };
    }
}
