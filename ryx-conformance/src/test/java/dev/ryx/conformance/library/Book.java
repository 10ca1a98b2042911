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
import dev.ryx.relation.OneToOne;
import dev.ryx.value.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("lib_book")
public class Book extends Model {

    @Field(maxLength = 200, blank = true)
    public String title = "";

    @Field(maxLength = 200, blank = true)
    public @Nullable String subtitle;

    @Field(maxLength = 20, unique = true, blank = true)
    public String isbn = "";

    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "books")
    public final ForeignKey<@Nullable Publisher> publisher = ForeignKey.empty();

    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "books")
    public final ForeignKey<@Nullable Category> category = ForeignKey.empty();

    @Field(maxDigits = 10, decimalPlaces = 2)
    public @Nullable BigDecimal price;

    @Field(maxDigits = 10, decimalPlaces = 2)
    public BigDecimal cost = BigDecimal.ZERO;

    public @Nullable Integer pages;

    public @Nullable Double rating;

    public @Nullable LocalDate published;

    public LocalDateTime createdAt;

    public @Nullable LocalDateTime updatedAt;

    public boolean onSale;

    public long stock;

    @Field(blank = true)
    public String blurb = "";

    public @Nullable Json meta;

    public @Nullable UUID sku;

    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "sequel")
    public final OneToOne<@Nullable Book> sequelTo = OneToOne.empty();

    @Relation(relatedName = "books", through = Authorship.class)
    public ManyToMany<Author> authors() {
        return many(Book_.authors());
    }

    @Relation(relatedName = "books", joinTable = "lib_book_tags")
    public ManyToMany<Tag> tags() {
        return many(Book_.tags());
    }

    @Relation(mappedBy = "sequelTo")
    public RelatedOne<Book> sequel() {
        return one(Book_.sequel());
    }

    @Relation(mappedBy = "book")
    public RelatedSet<Authorship> authorships() {
        return related(Book_.authorships());
    }

    @Relation(mappedBy = "book")
    public RelatedSet<Review> reviews() {
        return related(Book_.reviews());
    }

    @Relation(mappedBy = "books")
    public ManyToMany<Store> stores() {
        return many(Book_.stores());
    }

    @Relation(mappedBy = "book")
    public RelatedSet<StockItem> items() {
        return related(Book_.items());
    }
}
