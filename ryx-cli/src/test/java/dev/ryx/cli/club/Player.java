package dev.ryx.cli.club;

import static dev.ryx.meta.OnDelete.RESTRICT;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;

/** Plays in a team. */
@Table
public class Player extends Model {
    @Field(maxLength = 50)
    public String name;

    @Relation(onDelete = RESTRICT, relatedName = "players")
    public final ForeignKey<Team> team = ForeignKey.empty();
}
