package dev.ryx.example.chinook.model;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A person or a band that makes albums. */
@Table
public class Artist extends Model {
    @Field(maxLength = 120)
    public @Nullable String name;

    @Relation(mappedBy = "artist")
    public RelatedSet<Album> albums() {
        return related(Artist_.albums());
    }
}
