package odd;

import dev.ryx.expr.ForeignKeyColumn;
import dev.ryx.expr.LongColumn;
import dev.ryx.expr.LongExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The columns and relations of {@link Manager}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Manager_ {
    /**
     * Column {@code managers.id}: Int(64).
     */
    public static final LongColumn<Manager> id = new LongColumn<>("id");

    /**
     * Column {@code managers.deputy_id}: Int(64).
     */
    public static final ForeignKeyColumn<Manager, Manager> deputy = new ForeignKeyColumn<>("deputy");

    private static @Nullable Path<Manager> deputyPath;

    /**
     * Where queries for {@link Manager} begin.
     */
    public static final dev.ryx.Manager<Manager> objects = new dev.ryx.Manager<>(new Manager_Binding());

    private Manager_() {
    }

    /**
     * Joins {@link Manager} by {@code deputy_id}.
     */
    public static Path<Manager> deputy() {
        Path<Manager> path = deputyPath;
        if (path == null) {
            path = new Path<>(FieldPath.of("deputy"));
            deputyPath = path;
        }
        return path;
    }

    /**
     * No {@link Manager} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Manager");
        }
    }

    /**
     * More than one {@link Manager} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Manager");
        }
    }

    /**
     * A path that leads to {@link Manager}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Manager> {
        /**
         * Column {@code managers.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        private @Nullable Path<R> deputyPath;

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }

        /**
         * Joins {@link Manager} by {@code deputy_id}.
         */
        public Path<R> deputy() {
            Path<R> path = deputyPath;
            if (path == null) {
                path = new Path<>(at("deputy"));
                deputyPath = path;
            }
            return path;
        }
    }
}
