package dev.ryx.it.club;

import dev.ryx.ManyToMany;
import dev.ryx.Model;
import dev.ryx.RelatedOne;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;

@Table("club_people")
public class Person extends Model {
    @Field(maxLength = 50, unique = true)
    public String name;

    @Relation(mappedBy = "person")
    public RelatedOne<Card> card() {
        return one(Person_.card());
    }

    @Relation(mappedBy = "members")
    public ManyToMany<Team> teams() {
        return many(Person_.teams());
    }

    @Relation(mappedBy = "person")
    public RelatedSet<Membership> memberships() {
        return related(Person_.memberships());
    }

    @Relation(
            relatedName = "friendOf",
            through = Friendship.class,
            throughFields = {"one", "other"})
    public ManyToMany<Person> friends() {
        return many(Person_.friends());
    }
}
