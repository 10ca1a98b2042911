package odd;

import dev.ryx.Manager;
import dev.ryx.expr.LongColumn;
import dev.ryx.expr.LongExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns and relations of {@link Class}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Class_ {
    /**
     * Column {@code classes.id}: Int(64).
     */
    public static final LongColumn<Class> id = new LongColumn<>("id");

    /**
     * Where queries for {@link Class} begin.
     */
    public static final Manager<Class> objects = new Manager<>(new Class_Binding());

    private Class_() {
    }

    /**
     * No {@link Class} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Class");
        }
    }

    /**
     * More than one {@link Class} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Class");
        }
    }

    /**
     * A path that leads to {@link Class}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Class> {
        /**
         * Column {@code classes.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }
    }
}
