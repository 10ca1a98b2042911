package app;

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
import java.time.DayOfWeek;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The columns and relations of {@link Document}.
 */
@SuppressWarnings({"deprecation", "removal"})
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Document_ {
    /**
     * Column {@code documents.id}: Int(64).
     */
    public static final LongColumn<Document> id = new LongColumn<>("id");

    /**
     * Column {@code documents.created}: Timestamp.
     */
    public static final InstantColumn<Document> created = new InstantColumn<>("created");

    /**
     * Column {@code documents.note}: Text, may be NULL.
     */
    public static final StrColumn<Document> note = new StrColumn<>("note");

    /**
     * Column {@code documents.version}: Int(32).
     */
    public static final IntColumn<Document> version = new IntColumn<>("version");

    /**
     * Column {@code documents.size}: Int(64).
     */
    public static final LongColumn<Document> size = new LongColumn<>("size");

    /**
     * Column {@code documents.owner_id}: Int(64).
     */
    public static final ForeignKeyColumn<Document, Folder> owner = new ForeignKeyColumn<>("owner");

    /**
     * Column {@code documents.title}: Text.
     */
    public static final StrColumn<Document> title = new StrColumn<>("title");

    /**
     * Column {@code documents.is_open}: Bool.
     */
    public static final BoolColumn<Document> isOpen = new BoolColumn<>("isOpen");

    /**
     * Column {@code documents.day}: Varchar(255), may be NULL.
     */
    public static final EnumColumn<Document, DayOfWeek> day = new EnumColumn<>("day", DayOfWeek.class);

    /**
     * Column {@code documents.kind}: Text.
     */
    public static final StrColumn<Document> kind = new StrColumn<>("kind");

    /**
     * Column {@code documents.folder_id}: Int(64).
     */
    public static final ForeignKeyColumn<Document, Folder> folder = new ForeignKeyColumn<>("folder");

    /**
     * Column {@code documents.legacy}: Int(32).
     */
    @Deprecated
    public static final IntColumn<Document> legacy = new IntColumn<>("legacy");

    private static Folder_. @Nullable Path<Document> ownerPath;

    private static Folder_. @Nullable Path<Document> folderPath;

    /**
     * Where queries for {@link Document} begin.
     */
    public static final Manager<Document> objects = new Manager<>(new Document_Binding());

    private Document_() {
    }

    /**
     * Joins {@link Folder} by {@code owner_id}.
     */
    public static Folder_.Path<Document> owner() {
        Folder_.Path<Document> path = ownerPath;
        if (path == null) {
            path = new Folder_.Path<>(FieldPath.of("owner"));
            ownerPath = path;
        }
        return path;
    }

    /**
     * Joins {@link Folder} by {@code folder_id}.
     */
    public static Folder_.Path<Document> folder() {
        Folder_.Path<Document> path = folderPath;
        if (path == null) {
            path = new Folder_.Path<>(FieldPath.of("folder"));
            folderPath = path;
        }
        return path;
    }

    /**
     * No {@link Document} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Document");
        }
    }

    /**
     * More than one {@link Document} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Document");
        }
    }

    /**
     * A path that leads to {@link Document}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Document> {
        /**
         * Column {@code documents.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        /**
         * Column {@code documents.created}: Timestamp.
         */
        public final InstantExpr<R> created = new InstantExpr<>(at("created"));

        /**
         * Column {@code documents.note}: Text, may be NULL.
         */
        public final StrExpr<R> note = new StrExpr<>(at("note"));

        /**
         * Column {@code documents.version}: Int(32).
         */
        public final IntExpr<R> version = new IntExpr<>(at("version"));

        /**
         * Column {@code documents.size}: Int(64).
         */
        public final LongExpr<R> size = new LongExpr<>(at("size"));

        /**
         * Column {@code documents.title}: Text.
         */
        public final StrExpr<R> title = new StrExpr<>(at("title"));

        /**
         * Column {@code documents.is_open}: Bool.
         */
        public final BoolExpr<R> isOpen = new BoolExpr<>(at("isOpen"));

        /**
         * Column {@code documents.day}: Varchar(255), may be NULL.
         */
        public final EnumExpr<R, DayOfWeek> day = new EnumExpr<>(at("day"), DayOfWeek.class);

        /**
         * Column {@code documents.kind}: Text.
         */
        public final StrExpr<R> kind = new StrExpr<>(at("kind"));

        /**
         * Column {@code documents.legacy}: Int(32).
         */
        @Deprecated
        public final IntExpr<R> legacy = new IntExpr<>(at("legacy"));

        private Folder_. @Nullable Path<R> ownerPath;

        private Folder_. @Nullable Path<R> folderPath;

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }

        /**
         * Joins {@link Folder} by {@code owner_id}.
         */
        public Folder_.Path<R> owner() {
            Folder_.Path<R> path = ownerPath;
            if (path == null) {
                path = new Folder_.Path<>(at("owner"));
                ownerPath = path;
            }
            return path;
        }

        /**
         * Joins {@link Folder} by {@code folder_id}.
         */
        public Folder_.Path<R> folder() {
            Folder_.Path<R> path = folderPath;
            if (path == null) {
                path = new Folder_.Path<>(at("folder"));
                folderPath = path;
            }
            return path;
        }
    }
}
