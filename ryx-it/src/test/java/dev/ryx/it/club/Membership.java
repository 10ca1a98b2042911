package dev.ryx.it.club;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.Unique;
import dev.ryx.relation.ForeignKey;
import java.time.Instant;

@Table(value = "club_memberships", uniqueTogether = @Unique({"team", "person", "role"}))
public class Membership extends Model {
    @Relation(relatedName = "memberships")
    public final ForeignKey<Team> team = ForeignKey.empty();

    @Relation(relatedName = "memberships", column = "member")
    public final ForeignKey<Person> person = ForeignKey.empty();

    @Field(maxLength = 20)
    public String role = "player";

    @Field(autoNowAdd = true)
    public Instant since;
}
