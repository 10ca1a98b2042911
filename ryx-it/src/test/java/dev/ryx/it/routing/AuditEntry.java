package dev.ryx.it.routing;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import dev.ryx.it.blog.Author;
import dev.ryx.relation.ForeignKey;
import org.jspecify.annotations.Nullable;

/** What somebody did, in a database of its own; who it was is in the default one. */
@Table(database = "audit")
public class AuditEntry extends Model {

    @Field(maxLength = 100)
    public String action;

    public final ForeignKey<@Nullable Author> author = ForeignKey.empty();
}
