package shop;

import dev.ryx.expr.DoubleColumn;
import dev.ryx.expr.DoubleExpr;
import dev.ryx.expr.ForeignKeyColumn;
import dev.ryx.expr.InstantColumn;
import dev.ryx.expr.InstantExpr;
import dev.ryx.expr.IntColumn;
import dev.ryx.expr.IntExpr;
import dev.ryx.expr.LongColumn;
import dev.ryx.expr.LongExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.expr.StrColumn;
import dev.ryx.expr.StrExpr;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The columns and relations of {@link Product}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Product_ {
    /**
     * Column {@code goods.id}: Int(64).
     */
    public static final LongColumn<Product> id = new LongColumn<>("id");

    /**
     * Column {@code goods.Code}: Varchar(30).
     */
    public static final StrColumn<Product> code = new StrColumn<>("code");

    /**
     * Column {@code goods.mail}: Text.
     */
    public static final StrColumn<Product> mail = new StrColumn<>("mail");

    /**
     * Column {@code goods.site}: Text.
     */
    public static final StrColumn<Product> site = new StrColumn<>("site");

    /**
     * Column {@code goods.host}: Text, may be NULL.
     */
    public static final StrColumn<Product> host = new StrColumn<>("host");

    /**
     * Column {@code goods.state}: Text.
     */
    public static final StrColumn<Product> state = new StrColumn<>("state");

    /**
     * Column {@code goods.stock}: Int(32).
     */
    public static final IntColumn<Product> stock = new IntColumn<>("stock");

    /**
     * Column {@code goods.weight}: Float.
     */
    public static final DoubleColumn<Product> weight = new DoubleColumn<>("weight");

    /**
     * Column {@code goods.changed_at}: Timestamp.
     */
    public static final InstantColumn<Product> changedAt = new InstantColumn<>("changedAt");

    /**
     * Column {@code goods.parent}: Int(64), may be NULL.
     */
    public static final ForeignKeyColumn<Product, Product> parent = new ForeignKeyColumn<>("parent");

    /**
     * Column {@code goods.category_id}: Varchar(40).
     */
    public static final ForeignKeyColumn<Product, Category> category = new ForeignKeyColumn<>("category");

    private static @Nullable Path<Product> parentPath;

    private static Category_. @Nullable Path<Product> categoryPath;

    private static @Nullable Path<Product> childrenPath;

    private static @Nullable Path<Product> relatedGoodsPath;

    private static Category_. @Nullable Path<Product> promotedInPath;

    /**
     * Where queries for {@link Product} begin.
     */
    public static final ProductManager objects = new ProductManager(new Product_Binding());

    private Product_() {
    }

    /**
     * Joins {@link Product} by {@code parent}.
     */
    public static Path<Product> parent() {
        Path<Product> path = parentPath;
        if (path == null) {
            path = new Path<>(FieldPath.of("parent"));
            parentPath = path;
        }
        return path;
    }

    /**
     * Joins {@link Category} by {@code category_id}.
     */
    public static Category_.Path<Product> category() {
        Category_.Path<Product> path = categoryPath;
        if (path == null) {
            path = new Category_.Path<>(FieldPath.of("category"));
            categoryPath = path;
        }
        return path;
    }

    /**
     * Joins {@link Product} by its {@code parent}.
     */
    public static Path<Product> children() {
        Path<Product> path = childrenPath;
        if (path == null) {
            path = new Path<>(FieldPath.of("children"));
            childrenPath = path;
        }
        return path;
    }

    /**
     * Joins {@link Product} through {@code goods_and_goods}.
     */
    public static Path<Product> relatedGoods() {
        Path<Product> path = relatedGoodsPath;
        if (path == null) {
            path = new Path<>(FieldPath.of("relatedGoods"));
            relatedGoodsPath = path;
        }
        return path;
    }

    /**
     * Joins {@link Category} by its {@code promoted}.
     */
    public static Category_.Path<Product> promotedIn() {
        Category_.Path<Product> path = promotedInPath;
        if (path == null) {
            path = new Category_.Path<>(FieldPath.of("promotedIn"));
            promotedInPath = path;
        }
        return path;
    }

    /**
     * No {@link Product} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Product");
        }
    }

    /**
     * More than one {@link Product} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Product");
        }
    }

    /**
     * A path that leads to {@link Product}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Product> {
        /**
         * Column {@code goods.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        /**
         * Column {@code goods.Code}: Varchar(30).
         */
        public final StrExpr<R> code = new StrExpr<>(at("code"));

        /**
         * Column {@code goods.mail}: Text.
         */
        public final StrExpr<R> mail = new StrExpr<>(at("mail"));

        /**
         * Column {@code goods.site}: Text.
         */
        public final StrExpr<R> site = new StrExpr<>(at("site"));

        /**
         * Column {@code goods.host}: Text, may be NULL.
         */
        public final StrExpr<R> host = new StrExpr<>(at("host"));

        /**
         * Column {@code goods.state}: Text.
         */
        public final StrExpr<R> state = new StrExpr<>(at("state"));

        /**
         * Column {@code goods.stock}: Int(32).
         */
        public final IntExpr<R> stock = new IntExpr<>(at("stock"));

        /**
         * Column {@code goods.weight}: Float.
         */
        public final DoubleExpr<R> weight = new DoubleExpr<>(at("weight"));

        /**
         * Column {@code goods.changed_at}: Timestamp.
         */
        public final InstantExpr<R> changedAt = new InstantExpr<>(at("changedAt"));

        private @Nullable Path<R> parentPath;

        private Category_. @Nullable Path<R> categoryPath;

        private @Nullable Path<R> childrenPath;

        private @Nullable Path<R> relatedGoodsPath;

        private Category_. @Nullable Path<R> promotedInPath;

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }

        /**
         * Joins {@link Product} by {@code parent}.
         */
        public Path<R> parent() {
            Path<R> path = parentPath;
            if (path == null) {
                path = new Path<>(at("parent"));
                parentPath = path;
            }
            return path;
        }

        /**
         * Joins {@link Category} by {@code category_id}.
         */
        public Category_.Path<R> category() {
            Category_.Path<R> path = categoryPath;
            if (path == null) {
                path = new Category_.Path<>(at("category"));
                categoryPath = path;
            }
            return path;
        }

        /**
         * Joins {@link Product} by its {@code parent}.
         */
        public Path<R> children() {
            Path<R> path = childrenPath;
            if (path == null) {
                path = new Path<>(at("children"));
                childrenPath = path;
            }
            return path;
        }

        /**
         * Joins {@link Product} through {@code goods_and_goods}.
         */
        public Path<R> relatedGoods() {
            Path<R> path = relatedGoodsPath;
            if (path == null) {
                path = new Path<>(at("relatedGoods"));
                relatedGoodsPath = path;
            }
            return path;
        }

        /**
         * Joins {@link Category} by its {@code promoted}.
         */
        public Category_.Path<R> promotedIn() {
            Category_.Path<R> path = promotedInPath;
            if (path == null) {
                path = new Category_.Path<>(at("promotedIn"));
                promotedInPath = path;
            }
            return path;
        }
    }
}
