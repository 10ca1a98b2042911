package dev.ryx.conformance.library;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.OneToOne;
import dev.ryx.value.Json;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Table("lib_profile")
public class Profile extends Model {

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "profile")
    public final OneToOne<Author> author = OneToOne.empty();

    @Field(maxLength = 200, blank = true)
    public @Nullable String website;

    public long followers;

    public @Nullable Boolean verified;

    public @Nullable LocalDateTime lastLogin;

    public @Nullable Json prefs;
}
