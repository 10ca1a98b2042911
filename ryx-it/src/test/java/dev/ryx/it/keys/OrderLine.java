package dev.ryx.it.keys;

import dev.ryx.Entity;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import dev.ryx.validation.Errors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of an order: the order and a number identify it. */
// tag::model[]
@Table("keyed_lines")
public class OrderLine extends Entity<OrderLine.Key> {

    /** What identifies a line. */
    public record Key(long order, int line) {}

    /** The order. */
    @Field(primaryKey = true)
    @Relation(relatedName = "lines")
    public final ForeignKey<Order> order = ForeignKey.empty();

    /** The number of the line in its order. */
    @Field(primaryKey = true)
    public int line;

    /** How many pieces. */
    public int amount;
    // end::model[]

    /** How many of them are packed. */
    public int packed;

    /** A remark. */
    @Field(maxLength = 40, blank = true)
    public String note = "";

    /** What was saved and deleted. */
    static final List<String> LOG = new ArrayList<>();

    /** Where the pieces lie. */
    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "lines")
    public final ForeignKey<@Nullable Shelf> shelf = ForeignKey.empty();

    /** Who packs it. */
    @Relation(onDelete = OnDelete.SET_DEFAULT, relatedName = "lines")
    public final ForeignKey<@Nullable Packer> packer = ForeignKey.ofId("nobody");

    @Override
    protected void clean(Errors errors) {
        if (amount < 0) {
            errors.add("amount", "No fewer than none.");
        }
    }

    @Override
    protected void afterSave(boolean created) {
        LOG.add((created ? "created " : "saved ") + pk());
    }

    @Override
    protected void afterDelete() {
        LOG.add("deleted " + pk());
    }
}
