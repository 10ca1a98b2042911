package dev.ryx.it.club;

import dev.ryx.ManyToMany;
import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;

@Table("club_teams")
public class Team extends Model {
    @Field(maxLength = 50)
    public String name;

    @Relation(relatedName = "teams", through = Membership.class)
    public ManyToMany<Person> members() {
        return many(Team_.members());
    }

    @Relation(mappedBy = "team")
    public RelatedSet<Membership> memberships() {
        return related(Team_.memberships());
    }
}
