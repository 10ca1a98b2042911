package dev.ryx.conformance.library;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table("lib_publisher")
public class Publisher extends Model {

    @Field(maxLength = 120, blank = true)
    public String name = "";

    @Field(maxLength = 40, blank = true)
    public @Nullable String country;

    public @Nullable LocalDate founded;

    public boolean active = true;

    public @Nullable Double rating;

    @Relation(mappedBy = "agency")
    public RelatedSet<Author> represented() {
        return related(Publisher_.represented());
    }

    @Relation(mappedBy = "publisher")
    public RelatedSet<Book> books() {
        return related(Publisher_.books());
    }
}
