package dev.ryx.bench.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ryx.bench.Place;
import dev.ryx.servers.ServerDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody reads less than the others. */
class ReadersTest {

    @ParameterizedTest
    @EnumSource
    void everybodyReadsTheSame(Source source) throws Exception {
        assumeThat(source.server().unavailable()).isEmpty();
        try (ServerDatabase database = source.server().newDatabase("readers")) {
            Place place = Place.of(database);
            Articles.writeTo(place);
            List<String> expected = read(Participant.TEXTBOOK_JDBC, source, place);
            assertThat(expected).hasSize(Articles.COUNT).doesNotHaveDuplicates();
            assertThat(expected.getFirst()).isEqualTo("1 Article number 0 null 0 0.0 true 2024-02-29T12:30:00.000001Z");
            for (Participant participant : Participant.values()) {
                assertThat(read(participant, source, place)).isEqualTo(expected);
            }
        }
    }

    private static List<String> read(Participant participant, Source source, Place place) throws Exception {
        try (Reader reader = participant.reader(source, place)) {
            return reader.read().stream().map(ReadersTest::text).toList();
        }
    }

    private static String text(ArticleRow article) {
        return article.id + " " + article.title + " " + article.subtitle + " " + article.views + " " + article.rating
                + " " + article.active + " " + article.created;
    }
}
