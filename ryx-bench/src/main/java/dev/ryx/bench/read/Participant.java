package dev.ryx.bench.read;

import dev.ryx.Database;
import dev.ryx.bench.Place;
import java.sql.SQLException;

/** Who reads. */
public enum Participant {
    /** Ryx. */
    RYX("Ryx"),
    /** Ryx, with objects that remember what was read. */
    RYX_REMEMBERING("Ryx, changed columns"),
    /** JDBC as an expert tunes it. */
    TUNED_JDBC("tuned JDBC"),
    /** JDBC as books show it. */
    TEXTBOOK_JDBC("textbook JDBC");

    private final String label;

    Participant(String label) {
        this.label = label;
    }

    /** The name, for tables. */
    public String label() {
        return label;
    }

    /** A new reader of the database, open. */
    Reader reader(Source source, Place place) throws SQLException {
        return switch (this) {
            case RYX -> new RyxReader(Database.open(place.ryxUrl()), false);
            case RYX_REMEMBERING -> new RyxReader(Database.open(place.ryxUrl()), true);
            case TUNED_JDBC -> new TunedJdbc(place.connect(), source == Source.SQLITE);
            case TEXTBOOK_JDBC -> new TextbookJdbc(place.connect(), source == Source.SQLITE);
        };
    }
}
