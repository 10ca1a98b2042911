package app;

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

/**
 * The columns and relations of {@link Folder}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Folder_ {
    /**
     * Column {@code folders.id}: Int(64).
     */
    public static final LongColumn<Folder> id = new LongColumn<>("id");

    /**
     * Column {@code folders.name}: Text.
     */
    public static final StrColumn<Folder> name = new StrColumn<>("name");

    /**
     * Where queries for {@link Folder} begin.
     */
    public static final Manager<Folder> objects = new Manager<>(new Folder_Binding());

    private Folder_() {
    }

    /**
     * No {@link Folder} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Folder");
        }
    }

    /**
     * More than one {@link Folder} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Folder");
        }
    }

    /**
     * A path that leads to {@link Folder}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Folder> {
        /**
         * Column {@code folders.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        /**
         * Column {@code folders.name}: Text.
         */
        public final StrExpr<R> name = new StrExpr<>(at("name"));

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }
    }
}
