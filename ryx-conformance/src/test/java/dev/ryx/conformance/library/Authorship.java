package dev.ryx.conformance.library;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.Unique;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table(value = "lib_authorship", uniqueTogether = @Unique({"book", "author", "role"}))
public class Authorship extends Model {

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "authorships")
    public final ForeignKey<Book> book = ForeignKey.empty();

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "authorships")
    public final ForeignKey<Author> author = ForeignKey.empty();

    @Field(maxLength = 20, blank = true)
    public String role = "writer";

    public int position = 1;

    @Field(maxDigits = 5, decimalPlaces = 2)
    public @Nullable BigDecimal royalty;
}
