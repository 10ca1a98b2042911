package dev.ryx.conformance.library;

import dev.ryx.ManyToMany;
import dev.ryx.Model;
import dev.ryx.RelatedOne;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("lib_author")
public class Author extends Model {

    @Field(maxLength = 60, blank = true)
    public String firstName = "";

    @Field(maxLength = 60, blank = true)
    public String lastName = "";

    @Field(maxLength = 120, unique = true, blank = true)
    public @Nullable String email;

    @Field(maxLength = 60, blank = true)
    public @Nullable String nickname;

    @Field(blank = true)
    public String bio = "";

    public @Nullable LocalDate born;

    public @Nullable LocalDate died;

    @Field(maxDigits = 12, decimalPlaces = 2)
    public @Nullable BigDecimal salary;

    public UUID uuid;

    public @Nullable Boolean alive;

    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "students")
    public final ForeignKey<@Nullable Author> mentor = ForeignKey.empty();

    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "represented")
    public final ForeignKey<@Nullable Publisher> agency = ForeignKey.empty();

    @Relation(relatedName = "friendedBy", joinTable = "lib_author_friends")
    public ManyToMany<Author> friends() {
        return many(Author_.friends());
    }

    @Relation(mappedBy = "mentor")
    public RelatedSet<Author> students() {
        return related(Author_.students());
    }

    @Relation(mappedBy = "friends")
    public ManyToMany<Author> friendedBy() {
        return many(Author_.friendedBy());
    }

    @Relation(mappedBy = "author")
    public RelatedOne<Profile> profile() {
        return one(Author_.profile());
    }

    @Relation(mappedBy = "authors")
    public ManyToMany<Book> books() {
        return many(Author_.books());
    }

    @Relation(mappedBy = "author")
    public RelatedSet<Authorship> authorships() {
        return related(Author_.authorships());
    }
}
