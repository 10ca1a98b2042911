package dev.ryx.it.club;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;

/** The host 1 is the one who takes over. */
@Table("club_hosts")
public class Host extends Model {
    @Field(maxLength = 50)
    public String name;
}
