package dev.ryx.it.keys;

import dev.ryx.ManyToMany;
import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;

/** A ship. */
@Table("keyed_ships")
public class Ship extends Model {

    /** Its name. */
    @Field(maxLength = 40)
    public String name = "";

    /** Who sails it. */
    @Relation(through = Berth.class, relatedName = "ships")
    public ManyToMany<Sailor> sailors() {
        return many(Ship_.sailors());
    }
}
