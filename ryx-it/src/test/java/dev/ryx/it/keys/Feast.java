package dev.ryx.it.keys;

import dev.ryx.Entity;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import java.time.LocalDate;

/** What a town does on a holiday: the date is a part of its key, as the relation and as another date. */
@Table("keyed_feasts")
public class Feast extends Entity<Feast.Key> {

    /** What identifies a feast. */
    public record Key(String town, LocalDate holiday, LocalDate begins) {}

    /** The town. */
    @Field(primaryKey = true, maxLength = 20)
    public String town = "";

    /** The holiday. */
    @Field(primaryKey = true)
    @Relation(relatedName = "feasts")
    public final ForeignKey<Holiday> holiday = ForeignKey.empty();

    /** The first day. */
    @Field(primaryKey = true)
    public LocalDate begins = LocalDate.EPOCH;

    /** How many come. */
    public int guests;
}
