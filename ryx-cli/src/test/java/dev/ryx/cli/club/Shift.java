package dev.ryx.cli.club;

import dev.ryx.Entity;
import dev.ryx.annotation.Embedded;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a team does on a day: a key of several columns, a column that the database computes, and a record in others. */
@Table
public class Shift extends Entity<Shift.Key> {

    /** What identifies a shift. */
    public record Key(Long team, LocalDate day) {}

    /** Where it is. */
    public record Spot(String hall, @Nullable Integer seat) {}

    @Field(primaryKey = true)
    @Relation(relatedName = "shifts")
    public final ForeignKey<Team> team = ForeignKey.empty();

    @Field(primaryKey = true)
    public LocalDate day = LocalDate.EPOCH;

    public int hours;

    @Field(generated = "hours * 60")
    public int minutes;

    @Embedded
    public @Nullable Spot spot;
}
