package shop;

import dev.ryx.expr.RelationPath;
import dev.ryx.expr.StrColumn;
import dev.ryx.expr.StrExpr;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The columns and relations of {@link Category}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
final class Category_ {
    /**
     * Column {@code categories.name}: Varchar(40).
     */
    public static final StrColumn<Category> name = new StrColumn<>("name");

    private static Product_. @Nullable Path<Category> promotedPath;

    /**
     * Where queries for {@link Category} begin.
     */
    public static final AnyManager<Category> objects = new AnyManager<>(new Category_Binding());

    private Category_() {
    }

    /**
     * Joins {@link Product} through {@code category_promoted}.
     */
    public static Product_.Path<Category> promoted() {
        Product_.Path<Category> path = promotedPath;
        if (path == null) {
            path = new Product_.Path<>(FieldPath.of("promoted"));
            promotedPath = path;
        }
        return path;
    }

    /**
     * No {@link Category} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Category");
        }
    }

    /**
     * More than one {@link Category} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Category");
        }
    }

    /**
     * A path that leads to {@link Category}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Category> {
        /**
         * Column {@code categories.name}: Varchar(40).
         */
        public final StrExpr<R> name = new StrExpr<>(at("name"));

        private Product_. @Nullable Path<R> promotedPath;

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }

        /**
         * Joins {@link Product} through {@code category_promoted}.
         */
        public Product_.Path<R> promoted() {
            Product_.Path<R> path = promotedPath;
            if (path == null) {
                path = new Product_.Path<>(at("promoted"));
                promotedPath = path;
            }
            return path;
        }
    }
}
