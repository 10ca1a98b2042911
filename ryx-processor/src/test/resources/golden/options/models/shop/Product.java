package shop;

import dev.ryx.ManyToMany;
import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Choices;
import dev.ryx.annotation.Email;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Index;
import dev.ryx.annotation.IpAddress;
import dev.ryx.annotation.Max;
import dev.ryx.annotation.Min;
import dev.ryx.annotation.MinLength;
import dev.ryx.annotation.NotBlank;
import dev.ryx.annotation.Range;
import dev.ryx.annotation.Regex;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Slug;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.Unique;
import dev.ryx.annotation.Url;
import dev.ryx.relation.ForeignKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table(
        value = "goods",
        ordering = {"category__name", "-changed_at"},
        uniqueTogether = {@Unique({"code", "parent"}), @Unique(value = {"code", "mail"}, name = "one_mail")},
        indexes = @Index({"changedAt", "code"}),
        managed = false,
        schema = "stock",
        manager = ProductManager.class)
public class Product extends Model {
    @Field(column = "Code", maxLength = 30, unique = true, strip = true, verboseName = "Product code", helpText = "As \"printed\".")
    @NotBlank
    @MinLength(3)
    @Regex(value = "[A-Z]\\d+", message = "A letter and $digits.")
    public String code;

    @Field(index = true)
    @Email
    public String mail;

    @Url
    @Field(blank = true)
    public String site;

    @IpAddress
    public @Nullable String host;

    @Slug
    @Choices({"new", "used"})
    public String state;

    @Min("0")
    @Max("1e3")
    public int stock;

    @Range(min = "0.5", max = "9.5")
    public double weight;

    @Field(autoNow = true)
    public Instant changedAt;

    @Relation(relatedName = "children", column = "parent")
    public final ForeignKey<@Nullable Product> parent = ForeignKey.empty();

    public final ForeignKey<Category> category = ForeignKey.empty();

    @Relation(mappedBy = "parent")
    public RelatedSet<Product> children() {
        return related(Product_.children());
    }

    @Relation(relatedName = "relatedTo", joinTable = "goods_and_goods")
    public ManyToMany<Product> relatedGoods() {
        return many(Product_.relatedGoods());
    }

    @Relation(mappedBy = "promoted")
    public ManyToMany<Category> promotedIn() {
        return many(Product_.promotedIn());
    }
}
