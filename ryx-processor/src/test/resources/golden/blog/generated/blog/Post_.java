package blog;

import dev.ryx.Manager;
import dev.ryx.expr.BoolColumn;
import dev.ryx.expr.BoolExpr;
import dev.ryx.expr.EnumColumn;
import dev.ryx.expr.EnumExpr;
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
 * The columns and relations of {@link Post}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Post_ {
    /**
     * Column {@code posts.id}: Int(64).
     */
    public static final LongColumn<Post> id = new LongColumn<>("id");

    /**
     * Column {@code posts.title}: Varchar(200).
     */
    public static final StrColumn<Post> title = new StrColumn<>("title");

    /**
     * Column {@code posts.slug}: Varchar(210).
     */
    public static final StrColumn<Post> slug = new StrColumn<>("slug");

    /**
     * Column {@code posts.body}: Text, may be NULL.
     */
    public static final StrColumn<Post> body = new StrColumn<>("body");

    /**
     * Column {@code posts.views}: Int(32).
     */
    public static final IntColumn<Post> views = new IntColumn<>("views");

    /**
     * Column {@code posts.active}: Bool.
     */
    public static final BoolColumn<Post> active = new BoolColumn<>("active");

    /**
     * Column {@code posts.status}: Varchar(255).
     */
    public static final EnumColumn<Post, Status> status = new EnumColumn<>("status", Status.class);

    /**
     * Column {@code posts.before}: Varchar(255), may be NULL.
     */
    public static final EnumColumn<Post, Status> before = new EnumColumn<>("before", Status.class);

    /**
     * Column {@code posts.created}: Timestamp.
     */
    public static final InstantColumn<Post> created = new InstantColumn<>("created");

    /**
     * Column {@code posts.author_id}: Int(64).
     */
    public static final ForeignKeyColumn<Post, Author> author = new ForeignKeyColumn<>("author");

    /**
     * Column {@code posts.editor_id}: Int(64), may be NULL.
     */
    public static final ForeignKeyColumn<Post, Author> editor = new ForeignKeyColumn<>("editor");

    private static Author_. @Nullable Path<Post> authorPath;

    private static Author_. @Nullable Path<Post> editorPath;

    private static Tag_. @Nullable Path<Post> tagsPath;

    /**
     * Where queries for {@link Post} begin.
     */
    public static final Manager<Post> objects = new Manager<>(new Post_Binding());

    private Post_() {
    }

    /**
     * Joins {@link Author} by {@code author_id}.
     */
    public static Author_.Path<Post> author() {
        Author_.Path<Post> path = authorPath;
        if (path == null) {
            path = new Author_.Path<>(FieldPath.of("author"));
            authorPath = path;
        }
        return path;
    }

    /**
     * Joins {@link Author} by {@code editor_id}.
     */
    public static Author_.Path<Post> editor() {
        Author_.Path<Post> path = editorPath;
        if (path == null) {
            path = new Author_.Path<>(FieldPath.of("editor"));
            editorPath = path;
        }
        return path;
    }

    /**
     * Joins {@link Tag} through {@code post_tags}.
     */
    public static Tag_.Path<Post> tags() {
        Tag_.Path<Post> path = tagsPath;
        if (path == null) {
            path = new Tag_.Path<>(FieldPath.of("tags"));
            tagsPath = path;
        }
        return path;
    }

    /**
     * No {@link Post} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Post");
        }
    }

    /**
     * More than one {@link Post} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Post");
        }
    }

    /**
     * A path that leads to {@link Post}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Post> {
        /**
         * Column {@code posts.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        /**
         * Column {@code posts.title}: Varchar(200).
         */
        public final StrExpr<R> title = new StrExpr<>(at("title"));

        /**
         * Column {@code posts.slug}: Varchar(210).
         */
        public final StrExpr<R> slug = new StrExpr<>(at("slug"));

        /**
         * Column {@code posts.body}: Text, may be NULL.
         */
        public final StrExpr<R> body = new StrExpr<>(at("body"));

        /**
         * Column {@code posts.views}: Int(32).
         */
        public final IntExpr<R> views = new IntExpr<>(at("views"));

        /**
         * Column {@code posts.active}: Bool.
         */
        public final BoolExpr<R> active = new BoolExpr<>(at("active"));

        /**
         * Column {@code posts.status}: Varchar(255).
         */
        public final EnumExpr<R, Status> status = new EnumExpr<>(at("status"), Status.class);

        /**
         * Column {@code posts.before}: Varchar(255), may be NULL.
         */
        public final EnumExpr<R, Status> before = new EnumExpr<>(at("before"), Status.class);

        /**
         * Column {@code posts.created}: Timestamp.
         */
        public final InstantExpr<R> created = new InstantExpr<>(at("created"));

        private Author_. @Nullable Path<R> authorPath;

        private Author_. @Nullable Path<R> editorPath;

        private Tag_. @Nullable Path<R> tagsPath;

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }

        /**
         * Joins {@link Author} by {@code author_id}.
         */
        public Author_.Path<R> author() {
            Author_.Path<R> path = authorPath;
            if (path == null) {
                path = new Author_.Path<>(at("author"));
                authorPath = path;
            }
            return path;
        }

        /**
         * Joins {@link Author} by {@code editor_id}.
         */
        public Author_.Path<R> editor() {
            Author_.Path<R> path = editorPath;
            if (path == null) {
                path = new Author_.Path<>(at("editor"));
                editorPath = path;
            }
            return path;
        }

        /**
         * Joins {@link Tag} through {@code post_tags}.
         */
        public Tag_.Path<R> tags() {
            Tag_.Path<R> path = tagsPath;
            if (path == null) {
                path = new Tag_.Path<>(at("tags"));
                tagsPath = path;
            }
            return path;
        }
    }
}
