package dev.ryx.it.model;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.MinLength;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.it.model.base.Stamped;
import dev.ryx.it.shop.Customer;
import dev.ryx.relation.ForeignKey;
import dev.ryx.validation.Errors;
import org.jspecify.annotations.Nullable;

/** It inherits from another package and refers to a model of another class path entry. */
@Table
public class Sheet extends Stamped {
    @Field(maxLength = 10, strip = true)
    @MinLength(3)
    public String title;

    @Relation(relatedName = "documents")
    public final ForeignKey<@Nullable Customer> owner = ForeignKey.empty();

    /** A name that is a method of every object. */
    @Relation(relatedName = "notifications")
    public final ForeignKey<@Nullable Customer> notify = ForeignKey.empty();

    @Override
    protected void clean(Errors errors) {
        if ("bad".equals(title)) {
            errors.add("Bad as a whole.");
        }
        if (getSize() < 0) {
            errors.add("size", "Negative.");
        }
    }
}
