package shop;

import dev.ryx.Manager;
import dev.ryx.expr.BytesColumn;
import dev.ryx.expr.BytesExpr;
import dev.ryx.expr.EnumColumn;
import dev.ryx.expr.EnumExpr;
import dev.ryx.expr.ForeignKeyColumn;
import dev.ryx.expr.IntColumn;
import dev.ryx.expr.IntExpr;
import dev.ryx.expr.OffsetDateTimeColumn;
import dev.ryx.expr.OffsetDateTimeExpr;
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
 * The columns and relations of {@link Line}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Line_ {
    /**
     * Column {@code lines.code}: Varchar(8).
     */
    public static final StrColumn<Line> code = new StrColumn<>("code");

    /**
     * Column {@code lines.amount}: Int(32).
     */
    public static final IntColumn<Line> amount = new IntColumn<>("amount");

    /**
     * Column {@code lines.id}: Int(32), may be NULL.
     */
    public static final IntColumn<Line> id = new IntColumn<>("id");

    /**
     * Column {@code lines.everything_id}: Uuid.
     */
    public static final ForeignKeyColumn<Line, Everything> everything = new ForeignKeyColumn<>("everything");

    /**
     * Column {@code lines.previous_id}: Varchar(8), may be NULL.
     */
    public static final ForeignKeyColumn<Line, Line> previous = new ForeignKeyColumn<>("previous");

    /**
     * Column {@code lines.day}: Varchar(255).
     */
    public static final EnumColumn<Line, DayOfWeek> day = new EnumColumn<>("day", DayOfWeek.class);

    /**
     * Column {@code lines.row}: Varchar(255), may be NULL.
     */
    public static final EnumColumn<Line, DayOfWeek> row = new EnumColumn<>("row", DayOfWeek.class);

    /**
     * Column {@code lines.at}: Timestamp.
     */
    public static final OffsetDateTimeColumn<Line> at = new OffsetDateTimeColumn<>("at");

    /**
     * Column {@code lines.first}: Timestamp, may be NULL.
     */
    public static final OffsetDateTimeColumn<Line> first = new OffsetDateTimeColumn<>("first");

    /**
     * Column {@code lines.data}: Bytes.
     */
    public static final BytesColumn<Line> data = new BytesColumn<>("data");

    private static Everything_. @Nullable Path<Line> everythingPath;

    private static @Nullable Path<Line> previousPath;

    /**
     * Where queries for {@link Line} begin.
     */
    public static final Manager<Line> objects = new Manager<>(new Line_Binding());

    private Line_() {
    }

    /**
     * Joins {@link Everything} by {@code everything_id}.
     */
    public static Everything_.Path<Line> everything() {
        Everything_.Path<Line> path = everythingPath;
        if (path == null) {
            path = new Everything_.Path<>(FieldPath.of("everything"));
            everythingPath = path;
        }
        return path;
    }

    /**
     * Joins {@link Line} by {@code previous_id}.
     */
    public static Path<Line> previous() {
        Path<Line> path = previousPath;
        if (path == null) {
            path = new Path<>(FieldPath.of("previous"));
            previousPath = path;
        }
        return path;
    }

    /**
     * No {@link Line} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Line");
        }
    }

    /**
     * More than one {@link Line} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Line");
        }
    }

    /**
     * A path that leads to {@link Line}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Line> {
        /**
         * Column {@code lines.code}: Varchar(8).
         */
        public final StrExpr<R> code = new StrExpr<>(at("code"));

        /**
         * Column {@code lines.amount}: Int(32).
         */
        public final IntExpr<R> amount = new IntExpr<>(at("amount"));

        /**
         * Column {@code lines.id}: Int(32), may be NULL.
         */
        public final IntExpr<R> id = new IntExpr<>(at("id"));

        /**
         * Column {@code lines.day}: Varchar(255).
         */
        public final EnumExpr<R, DayOfWeek> day = new EnumExpr<>(at("day"), DayOfWeek.class);

        /**
         * Column {@code lines.row}: Varchar(255), may be NULL.
         */
        public final EnumExpr<R, DayOfWeek> row = new EnumExpr<>(at("row"), DayOfWeek.class);

        /**
         * Column {@code lines.at}: Timestamp.
         */
        public final OffsetDateTimeExpr<R> at = new OffsetDateTimeExpr<>(at("at"));

        /**
         * Column {@code lines.first}: Timestamp, may be NULL.
         */
        public final OffsetDateTimeExpr<R> first = new OffsetDateTimeExpr<>(at("first"));

        /**
         * Column {@code lines.data}: Bytes.
         */
        public final BytesExpr<R> data = new BytesExpr<>(at("data"));

        private Everything_. @Nullable Path<R> everythingPath;

        private @Nullable Path<R> previousPath;

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }

        /**
         * Joins {@link Everything} by {@code everything_id}.
         */
        public Everything_.Path<R> everything() {
            Everything_.Path<R> path = everythingPath;
            if (path == null) {
                path = new Everything_.Path<>(at("everything"));
                everythingPath = path;
            }
            return path;
        }

        /**
         * Joins {@link Line} by {@code previous_id}.
         */
        public Path<R> previous() {
            Path<R> path = previousPath;
            if (path == null) {
                path = new Path<>(at("previous"));
                previousPath = path;
            }
            return path;
        }
    }
}
