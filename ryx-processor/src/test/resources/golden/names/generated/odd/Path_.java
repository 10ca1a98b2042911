package odd;

import dev.ryx.Manager;
import dev.ryx.expr.EnumColumn;
import dev.ryx.expr.EnumExpr;
import dev.ryx.expr.ForeignKeyColumn;
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
 * The columns and relations of {@link Path}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Path_ {
    /**
     * Column {@code paths.id}: Int(64).
     */
    public static final LongColumn<odd.Path> id = new LongColumn<>("id");

    /**
     * Column {@code paths.objects}: Int(32).
     */
    public static final IntColumn<odd.Path> objects_ = new IntColumn<>("objects");

    /**
     * Column {@code paths.path}: Text.
     */
    public static final StrColumn<odd.Path> path = new StrColumn<>("path");

    /**
     * Column {@code paths.clas_path}: Int(32).
     */
    public static final IntColumn<odd.Path> clasPath = new IntColumn<>("clasPath");

    /**
     * Column {@code paths.object}: Varchar(255), may be NULL.
     */
    public static final EnumColumn<odd.Path, DayOfWeek> object = new EnumColumn<>("object", DayOfWeek.class);

    /**
     * Column {@code paths.row}: Varchar(255), may be NULL.
     */
    public static final EnumColumn<odd.Path, DayOfWeek> row = new EnumColumn<>("row", DayOfWeek.class);

    /**
     * Column {@code paths.first}: Varchar(255), may be NULL.
     */
    public static final EnumColumn<odd.Path, DayOfWeek> first = new EnumColumn<>("first", DayOfWeek.class);

    /**
     * Column {@code paths.source}: Varchar(255), may be NULL.
     */
    public static final EnumColumn<odd.Path, DayOfWeek> source = new EnumColumn<>("source", DayOfWeek.class);

    /**
     * Column {@code paths.notify_id}: Int(64).
     */
    public static final ForeignKeyColumn<odd.Path, odd.Path> notify = new ForeignKeyColumn<>("notify");

    /**
     * Column {@code paths.clas_id}: Int(64).
     */
    public static final ForeignKeyColumn<odd.Path, Class> clas = new ForeignKeyColumn<>("clas");

    private static @Nullable Path<odd.Path> notifyPath;

    private static Class_. @Nullable Path<odd.Path> clasPath_;

    private static DoesNotExist_. @Nullable Path<odd.Path> isNullPath;

    /**
     * Where queries for {@link odd.Path} begin.
     */
    public static final Manager<odd.Path> objects = new Manager<>(new Path_Binding());

    private Path_() {
    }

    /**
     * Joins {@link odd.Path} by {@code notify_id}.
     */
    public static Path<odd.Path> notify_() {
        Path<odd.Path> path = notifyPath;
        if (path == null) {
            path = new Path<>(FieldPath.of("notify"));
            notifyPath = path;
        }
        return path;
    }

    /**
     * Joins {@link Class} by {@code clas_id}.
     */
    public static Class_.Path<odd.Path> clas() {
        Class_.Path<odd.Path> path = clasPath_;
        if (path == null) {
            path = new Class_.Path<>(FieldPath.of("clas"));
            clasPath_ = path;
        }
        return path;
    }

    /**
     * Joins {@link odd.DoesNotExist} through {@code path_is_null}.
     */
    public static DoesNotExist_.Path<odd.Path> isNull_() {
        DoesNotExist_.Path<odd.Path> path = isNullPath;
        if (path == null) {
            path = new DoesNotExist_.Path<>(FieldPath.of("isNull"));
            isNullPath = path;
        }
        return path;
    }

    /**
     * No {@link odd.Path} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Path");
        }
    }

    /**
     * More than one {@link odd.Path} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Path");
        }
    }

    /**
     * A path that leads to {@link odd.Path}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, odd.Path> {
        /**
         * Column {@code paths.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        /**
         * Column {@code paths.objects}: Int(32).
         */
        public final IntExpr<R> objects_ = new IntExpr<>(at("objects"));

        /**
         * Column {@code paths.path}: Text.
         */
        public final StrExpr<R> path = new StrExpr<>(at("path"));

        /**
         * Column {@code paths.clas_path}: Int(32).
         */
        public final IntExpr<R> clasPath = new IntExpr<>(at("clasPath"));

        /**
         * Column {@code paths.object}: Varchar(255), may be NULL.
         */
        public final EnumExpr<R, DayOfWeek> object = new EnumExpr<>(at("object"), DayOfWeek.class);

        /**
         * Column {@code paths.row}: Varchar(255), may be NULL.
         */
        public final EnumExpr<R, DayOfWeek> row = new EnumExpr<>(at("row"), DayOfWeek.class);

        /**
         * Column {@code paths.first}: Varchar(255), may be NULL.
         */
        public final EnumExpr<R, DayOfWeek> first = new EnumExpr<>(at("first"), DayOfWeek.class);

        /**
         * Column {@code paths.source}: Varchar(255), may be NULL.
         */
        public final EnumExpr<R, DayOfWeek> source = new EnumExpr<>(at("source"), DayOfWeek.class);

        private @Nullable Path<R> notifyPath;

        private Class_. @Nullable Path<R> clasPath_;

        private DoesNotExist_. @Nullable Path<R> isNullPath;

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }

        /**
         * Joins {@link odd.Path} by {@code notify_id}.
         */
        public Path<R> notify_() {
            Path<R> path = notifyPath;
            if (path == null) {
                path = new Path<>(at("notify"));
                notifyPath = path;
            }
            return path;
        }

        /**
         * Joins {@link Class} by {@code clas_id}.
         */
        public Class_.Path<R> clas() {
            Class_.Path<R> path = clasPath_;
            if (path == null) {
                path = new Class_.Path<>(at("clas"));
                clasPath_ = path;
            }
            return path;
        }

        /**
         * Joins {@link odd.DoesNotExist} through {@code path_is_null}.
         */
        public DoesNotExist_.Path<R> isNull_() {
            DoesNotExist_.Path<R> path = isNullPath;
            if (path == null) {
                path = new DoesNotExist_.Path<>(at("isNull"));
                isNullPath = path;
            }
            return path;
        }
    }
}
