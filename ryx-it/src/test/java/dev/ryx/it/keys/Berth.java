package dev.ryx.it.keys;

import dev.ryx.Entity;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;

/** A sailor's place on a ship: a joining model whose two foreign keys are its key. */
@Table("keyed_berths")
public class Berth extends Entity<Berth.Key> {

    /** What identifies a berth. */
    public record Key(Long ship, Long sailor) {}

    /** The ship. */
    @Field(primaryKey = true)
    @Relation(relatedName = "berths")
    public final ForeignKey<Ship> ship = ForeignKey.empty();

    /** The sailor. */
    @Field(primaryKey = true)
    @Relation(relatedName = "berths")
    public final ForeignKey<Sailor> sailor = ForeignKey.empty();

    /** What the sailor does. */
    @Field(maxLength = 20, blank = true)
    public String role = "";
}
