package dev.ryx.bench.read;

import dev.ryx.Database;
import dev.ryx.Ryx;
import dev.ryx.bench.Place;
import dev.ryx.migrations.MigrationRunner;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Rows that are read or written. */
public final class Articles {

    /** How many there are. */
    static final int COUNT = 10_000;

    private static final Instant FIRST = Instant.parse("2024-02-29T12:30:00.000001Z");
    private static final long SECONDS_BETWEEN = 4_567;

    private Articles() {}

    /** Makes the table and its rows. */
    static void writeTo(Place place) {
        try (Database database = Database.open(place.ryxUrl())) {
            MigrationRunner.of(database.backend(), Ryx.models()).migrate();
            database.transaction(() -> {
                for (int i = 0; i < COUNT; i++) {
                    Article_.objects.using(database).create(article(i));
                }
            });
        }
    }

    /** So many objects that are no rows yet. */
    public static List<Article> unsaved(int count) {
        return IntStream.range(0, count).mapToObj(Articles::article).toList();
    }

    private static Article article(int number) {
        var article = new Article();
        article.title = "Article number " + number;
        article.subtitle = number % 3 == 0 ? null : "What there is to say of " + number;
        article.views = number * 31 % 10_007;
        article.rating = number % 50 / 10.0;
        article.active = number % 2 == 0;
        article.created = FIRST.plusSeconds(number * SECONDS_BETWEEN);
        return article;
    }
}
