package dev.ryx.example.chinook.question;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.sum;

import dev.ryx.Annotated;
import dev.ryx.Query;
import dev.ryx.example.chinook.model.Album;
import dev.ryx.example.chinook.model.Album_;
import dev.ryx.expr.Agg;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Annotates objects with aggregates over their related rows. */
final class LongestAlbums implements Question<Annotated<Album>> {

    // shown
    static final Agg<Album, Long> TRACKS = count(Album_.tracks());
    static final Agg<Album, Long> MILLISECONDS = sum(Album_.tracks().milliseconds);
    // end

    @Override
    public String title() {
        return "What is the longest album?";
    }

    @Override
    public Query<?, Annotated<Album>, ?> query() {
        // shown
        var longest = Album_.objects
                .annotate(TRACKS)
                .annotate(MILLISECONDS)
                .orderBy(MILLISECONDS.desc())
                .limit(5);
        // end
        return longest;
    }

    @Override
    public List<Column<Annotated<Album>>> columns() {
        return List.of(
                new Column<>("Album", album -> album.model().title),
                new Column<>("Tracks", album -> album.get(TRACKS)),
                new Column<>("Minutes", album -> minutes(album.get(MILLISECONDS))));
    }

    private static @Nullable Long minutes(@Nullable Long milliseconds) {
        return milliseconds == null ? null : Duration.ofMillis(milliseconds).toMinutes();
    }
}
