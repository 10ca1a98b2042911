package shop;

import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.RelationMeta;
import dev.ryx.meta.SqlType;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and fills objects of {@link Category}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Category_Binding extends ModelBinding<Category> {
    private static final ModelMeta META = new ModelMeta(
            "shop.Category",
            new Ident("categories"),
            List.of(
                    FieldMeta.named("name", new SqlType.Varchar(40)).primaryKey().build()),
            List.of(
                    new RelationMeta.ManyToMany("promoted", "shop.Product", "promotedBy", new Ident("category_promoted"), new Ident("category_id"), new Ident("product_id"))),
            List.of(),
            List.of(),
            List.of(),
            true);

    /**
     * For the service loader, and for {@link Category_}.
     */
    public Category_Binding() {
    }

    @Override
    public Class<Category> type() {
        return Category.class;
    }

    @Override
    public ModelMeta meta() {
        return META;
    }

    @Override
    public Category create() {
        return new Category();
    }

    @Override
    public Category decode(RowView row, int first, ObjectSource source) {
        Category object = new Category();
        object.name = required(row.getString(first), row, first);
        return object;
    }

    @Override
    public @Nullable Object get(Category object, int field) {
        return switch (field) {
            case 0 -> object.name;
            default -> throw new IndexOutOfBoundsException(field);
        };
    }

    @Override
    public void take(Category object, int[] fields, @Nullable Object[] values, int first) {
        for (int i = 0; i < fields.length; i++) {
            values[first + i] = get(object, fields[i]);
        }
    }

    @Override
    public void take(Category object, @Nullable Object[] values, int first) {
        values[first] = object.name;
    }

    @Override
    public Category with(Category object, int field, @Nullable Object value) {
        switch (field) {
            case 0 -> object.name = (String) Objects.requireNonNull(value, "name");
            default -> throw new IndexOutOfBoundsException(field);
        }
        return object;
    }

    @Override
    public DoesNotExist doesNotExist() {
        return new Category_.DoesNotExist();
    }

    @Override
    public MultipleObjectsReturned multipleObjectsReturned() {
        return new Category_.MultipleObjectsReturned();
    }
}
