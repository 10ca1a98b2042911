package dev.ryx.example.chinook.question;

import dev.ryx.Query;
import dev.ryx.example.chinook.model.Track_;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks into text, and combines conditions with or. */
final class RecordedByOthers implements Question<RecordedByOthers.Song> {

    // shown
    record Song(String title, @Nullable String artist, String composer) {}
    // end

    @Override
    public String title() {
        return "Which songs of Caetano Veloso or Gilberto Gil did others record?";
    }

    @Override
    public Query<?, Song, ?> query() {
        // shown
        var artist = Track_.album().artist().name;

        var songs = Track_.objects
                .filter(Track_.composer.icontains("veloso").or(Track_.composer.endsWith("Gilberto Gil")))
                .exclude(artist.in("Caetano Veloso", "Gilberto Gil"))
                .orderBy(Track_.name.asc(), artist.asc())
                .values(Track_.name, artist, Track_.composer)
                .limit(12)
                .as(Song::new);
        // end
        return songs;
    }

    @Override
    public List<Column<Song>> columns() {
        return List.of(
                new Column<>("Song", Song::title),
                new Column<>("Recorded by", Song::artist),
                new Column<>("Written by", Song::composer));
    }
}
