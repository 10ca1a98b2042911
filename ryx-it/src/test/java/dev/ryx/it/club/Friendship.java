package dev.ryx.it.club;

import dev.ryx.Model;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;

@Table("club_friendships")
public class Friendship extends Model {
    @Relation(relatedName = "friendshipsMade")
    public final ForeignKey<Person> one = ForeignKey.empty();

    @Relation(relatedName = "friendshipsHad")
    public final ForeignKey<Person> other = ForeignKey.empty();

    public int years;
}
