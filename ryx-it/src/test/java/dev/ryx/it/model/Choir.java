package dev.ryx.it.model;

import dev.ryx.ManyToMany;
import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import org.jspecify.annotations.Nullable;

/** A class that is related to records, by a join table whose rows are records. */
@Table("choirs")
public class Choir extends Model {

    /** A name. */
    @Field(maxLength = 40)
    public String name = "";

    /** Who leads it. */
    @Relation(relatedName = "led")
    public final ForeignKey<@Nullable Singer> leader = ForeignKey.empty();

    /** Who sings. */
    @Relation(through = Part.class, relatedName = "choirs")
    public ManyToMany<Singer> singers() {
        return many(Choir_.singers());
    }

    /** Who sings what. */
    @Relation(mappedBy = "choir")
    public RelatedSet<Part> parts() {
        return related(Choir_.parts());
    }
}
