package dev.ryx.it.model;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that is the row of a join table.
 *
 * @param id its key
 * @param choir the choir
 * @param singer who sings
 * @param voice what
 * @param since from when on
 */
@Table("choir_parts")
public record Part(
        @Nullable Long id,
        @Relation(relatedName = "parts") ForeignKey<Choir> choir,
        @Relation(relatedName = "parts") ForeignKey<Singer> singer,
        @Field(maxLength = 20) String voice,
        @Field(autoNowAdd = true) Instant since) {

    /** Refuses what is not whole. */
    public Part {
        Objects.requireNonNull(voice);
        Objects.requireNonNull(since);
    }
}
