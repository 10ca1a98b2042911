package dev.ryx.conformance.library;

import dev.ryx.ManyToMany;
import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

@Table("lib_store")
public class Store extends Model {

    @Field(maxLength = 80, blank = true)
    public String name = "";

    @Field(maxLength = 60, blank = true)
    public @Nullable String city;

    public @Nullable LocalTime opens;

    public @Nullable LocalTime closes;

    public @Nullable LocalDate openedOn;

    @Relation(relatedName = "stores", through = StockItem.class)
    public ManyToMany<Book> books() {
        return many(Store_.books());
    }

    @Relation(mappedBy = "store")
    public RelatedSet<StockItem> items() {
        return related(Store_.items());
    }
}
