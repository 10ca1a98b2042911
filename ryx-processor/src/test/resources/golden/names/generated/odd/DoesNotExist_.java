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
 * The columns and relations of {@link DoesNotExist}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class DoesNotExist_ {
    /**
     * Column {@code does_not_exists.id}: Int(64).
     */
    public static final LongColumn<odd.DoesNotExist> id = new LongColumn<>("id");

    /**
     * Where queries for {@link odd.DoesNotExist} begin.
     */
    public static final Manager<odd.DoesNotExist> objects = new Manager<>(new DoesNotExist_Binding());

    private DoesNotExist_() {
    }

    /**
     * No {@link odd.DoesNotExist} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("DoesNotExist");
        }
    }

    /**
     * More than one {@link odd.DoesNotExist} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("DoesNotExist");
        }
    }

    /**
     * A path that leads to {@link odd.DoesNotExist}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, odd.DoesNotExist> {
        /**
         * Column {@code does_not_exists.id}: Int(64).
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
