package dev.ryx.bench.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ryx.bench.Place;
import dev.ryx.servers.ServerDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody writes less than the others, or something else. */
class WritersTest {

    @ParameterizedTest
    @EnumSource
    void everybodyWritesTheSame(Target target) throws Exception {
        assumeThat(target.server().unavailable()).isEmpty();
        try (ServerDatabase database = target.server().newDatabase("writers")) {
            Place place = Place.of(database);
            Desk.prepare(place);
            for (Work work : Work.values()) {
                List<String> expected = written(work, Participant.TEXTBOOK_JDBC, target, place);
                assertThat(expected).hasSize(work.rows()).doesNotHaveDuplicates();
                for (Participant participant : Participant.values()) {
                    assertThat(written(work, participant, target, place)).isEqualTo(expected);
                }
            }
        }
    }

    private static List<String> written(Work work, Participant participant, Target target, Place place)
            throws Exception {
        try (var desk = new Desk(work, participant, target, place)) {
            desk.clear();
            List<Long> keys = desk.run().stream().map(article -> article.id).toList();
            return rows(place, keys, work != Work.NUMBER);
        }
    }

    /** The rows of these keys, in the order of the objects; numbers that a database gave are its own. */
    private static List<String> rows(Place place, List<Long> keys, boolean withKeys) throws SQLException {
        try (Connection connection = place.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id, title, subtitle, views, rating, active, created FROM articles ORDER BY id")) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                assertThat(rows.getLong(1)).isEqualTo(keys.get(all.size()));
                all.add((withKeys ? keys.get(all.size()) + " " : "") + rows.getString(2) + " " + rows.getString(3) + " "
                        + rows.getInt(4) + " " + rows.getDouble(5) + " " + rows.getBoolean(6) + " "
                        + rows.getString(7));
            }
            return all;
        }
    }
}
