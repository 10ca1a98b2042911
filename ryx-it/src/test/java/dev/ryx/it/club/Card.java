package dev.ryx.it.club;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.OneToOne;

@Table("club_cards")
public class Card extends Model {
    @Field(maxLength = 20)
    public String number;

    @Relation(relatedName = "card")
    public final OneToOne<Person> person = OneToOne.empty();
}
