package blog;

import dev.ryx.Manager;
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
 * The columns and relations of {@link Author}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Author_ {
    /**
     * Column {@code authors.id}: Int(64).
     */
    public static final LongColumn<Author> id = new LongColumn<>("id");

    /**
     * Column {@code authors.name}: Varchar(100).
     */
    public static final StrColumn<Author> name = new StrColumn<>("name");

    private static Post_. @Nullable Path<Author> postsPath;

    /**
     * Where queries for {@link Author} begin.
     */
    public static final Manager<Author> objects = new Manager<>(new Author_Binding());

    private Author_() {
    }

    /**
     * Joins {@link Post} by its {@code author}.
     */
    public static Post_.Path<Author> posts() {
        Post_.Path<Author> path = postsPath;
        if (path == null) {
            path = new Post_.Path<>(FieldPath.of("posts"));
            postsPath = path;
        }
        return path;
    }

    /**
     * No {@link Author} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Author");
        }
    }

    /**
     * More than one {@link Author} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Author");
        }
    }

    /**
     * A path that leads to {@link Author}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Author> {
        /**
         * Column {@code authors.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        /**
         * Column {@code authors.name}: Varchar(100).
         */
        public final StrExpr<R> name = new StrExpr<>(at("name"));

        private Post_. @Nullable Path<R> postsPath;

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }

        /**
         * Joins {@link Post} by its {@code author}.
         */
        public Post_.Path<R> posts() {
            Post_.Path<R> path = postsPath;
            if (path == null) {
                path = new Post_.Path<>(at("posts"));
                postsPath = path;
            }
            return path;
        }
    }
}
