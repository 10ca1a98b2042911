package shop;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.binding.Reference;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.Constraint;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.RelationMeta;
import dev.ryx.meta.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Product}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Product_Binding extends ModelBinding<Product> {
    private static final ModelMeta META = new ModelMeta(
            "shop.Product",
            new Ident("goods"),
            List.of(
                    FieldMeta.named("id", SqlType.BIGINT).primaryKey().auto(FieldMeta.Auto.KEY).build(),
                    FieldMeta.named("code", new SqlType.Varchar(30)).column("Code").unique().strip().constraint(new Constraint.NotBlank()).constraint(new Constraint.MinLength(3)).constraint(new Constraint.Regex("[A-Z]\\d+", "A letter and $digits.")).verboseName("Product code").helpText("As \"printed\".").build(),
                    FieldMeta.named("mail", SqlType.TEXT).indexed().constraint(new Constraint.Email()).build(),
                    FieldMeta.named("site", SqlType.TEXT).blank().constraint(new Constraint.Url()).build(),
                    FieldMeta.named("host", SqlType.TEXT).nullable().constraint(new Constraint.IpAddress()).build(),
                    FieldMeta.named("state", SqlType.TEXT).constraint(new Constraint.Slug()).constraint(new Constraint.Choices(List.of("new", "used"))).build(),
                    FieldMeta.named("stock", SqlType.INT).constraint(new Constraint.Min(new BigDecimal("0"))).constraint(new Constraint.Max(new BigDecimal("1E+3"))).build(),
                    FieldMeta.named("weight", SqlType.FLOAT).constraint(new Constraint.Range(new BigDecimal("0.5"), new BigDecimal("9.5"))).build(),
                    FieldMeta.named("changedAt", SqlType.TIMESTAMP).auto(FieldMeta.Auto.NOW).build(),
                    FieldMeta.foreignKey("parent", SqlType.BIGINT, new FieldMeta.Reference("shop.Product", "children", false, OnDelete.CASCADE)).column("parent").nullable().build(),
                    FieldMeta.foreignKey("category", new SqlType.Varchar(40), new FieldMeta.Reference("shop.Category", "product", false, OnDelete.CASCADE)).build()),
            List.of(
                    new RelationMeta.Reverse("children", "shop.Product", "parent"),
                    new RelationMeta.ManyToMany("relatedGoods", "shop.Product", "relatedTo", new Ident("goods_and_goods"), new Ident("from_product_id"), new Ident("to_product_id")),
                    new RelationMeta.Reverse("promotedIn", "shop.Category", "promoted")),
            List.of("category__name", "-changed_at"),
            List.of(
                    new ModelMeta.FieldSet(new Ident("goods_Code_parent_uniq"), List.of("code", "parent")),
                    new ModelMeta.FieldSet(new Ident("one_mail"), List.of("code", "mail"))),
            List.of(
                    new ModelMeta.FieldSet(new Ident("goods_changed_at_Code_idx"), List.of("changedAt", "code"))),
            false,
            null,
            new Ident("stock"));

    /**
     * For the service loader, and for {@link Product_}.
     */
    public Product_Binding() {
    }

    @Override
    public Class<Product> type() {
        return Product.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Product create() {
        return new Product();
    }

    @Override
    public Product decode(RowView row, int first, ObjectSource source) {
        Product object = new Product();
        object.id = row.getLongOrNull(first);
        object.code = required(row.getString(first + 1), row, first + 1);
        object.mail = required(row.getString(first + 2), row, first + 2);
        object.site = required(row.getString(first + 3), row, first + 3);
        object.host = row.getString(first + 4);
        object.state = required(row.getString(first + 5), row, first + 5);
        object.stock = row.getInt(first + 6);
        object.weight = row.getDouble(first + 7);
        object.changedAt = required(row.getTimestamp(first + 8), row, first + 8);
        object.parent.attach("shop.Product", row.getLongOrNull(first + 9), source);
        object.category.attach("shop.Category", row.getString(first + 10), source);
        return object;
    }

    @Override
    public @Nullable Object get(Product object, int field) {
        return switch (field) {
            case 0 -> object.id;
            case 1 -> object.code;
            case 2 -> object.mail;
            case 3 -> object.site;
            case 4 -> object.host;
            case 5 -> object.state;
            case 6 -> object.stock;
            case 7 -> object.weight;
            case 8 -> object.changedAt;
            case 9 -> object.parent.id();
            case 10 -> object.category.id();
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Product object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Product object, @Nullable Object[] values, int first) {
        values[first] = object.id;
        values[first + 1] = object.code;
        values[first + 2] = object.mail;
        values[first + 3] = object.site;
        values[first + 4] = object.host;
        values[first + 5] = object.state;
        values[first + 6] = object.stock;
        values[first + 7] = object.weight;
        values[first + 8] = object.changedAt;
        values[first + 9] = object.parent.id();
        values[first + 10] = object.category.id();
    }

    @Override
    public Product with(Product object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.id = (Long) value;
            case 1 -> object.code = (String) Objects.requireNonNull(value, "code");
            case 2 -> object.mail = (String) Objects.requireNonNull(value, "mail");
            case 3 -> object.site = (String) Objects.requireNonNull(value, "site");
            case 4 -> object.host = (String) value;
            case 5 -> object.state = (String) Objects.requireNonNull(value, "state");
            case 6 -> object.stock = (int) Objects.requireNonNull(value, "stock");
            case 7 -> object.weight = (double) Objects.requireNonNull(value, "weight");
            case 8 -> object.changedAt = (Instant) Objects.requireNonNull(value, "changedAt");
            case 9 -> object.parent.setId(value);
            case 10 -> object.category.setId(value);
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Product_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Product_.MultipleObjectsReturned();
    }

    @Override
    public void attach(Product object, ObjectSource source) {
        object.parent.attach("shop.Product", source);
        object.category.attach("shop.Category", source);
    }

    @Override
    public @Nullable Reference reference(Product object, int field) {
        return switch (field) {
            case 9 -> object.parent;
            case 10 -> object.category;
            default -> null;
        };
    }
}
