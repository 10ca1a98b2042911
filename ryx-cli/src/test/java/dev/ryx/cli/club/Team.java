package dev.ryx.cli.club;

import static dev.ryx.meta.OnDelete.CASCADE;
import static dev.ryx.meta.OnDelete.SET_NULL;

import dev.ryx.ManyToMany;
import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import org.jspecify.annotations.Nullable;

/** A team has a captain, who plays in a team: a circle. */
@Table
public class Team extends Model {
    @Field(maxLength = 50)
    public String name;

    @Relation(onDelete = SET_NULL, relatedName = "captainOf")
    public final ForeignKey<@Nullable Player> captain = ForeignKey.empty();

    @Relation(onDelete = CASCADE, relatedName = "children")
    public final ForeignKey<@Nullable Team> parent = ForeignKey.empty();

    @Relation(relatedName = "teams")
    public ManyToMany<Badge> badges() {
        return many(Team_.badges());
    }
}
