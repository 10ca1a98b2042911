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

/**
 * The columns and relations of {@link Tag}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
final class Tag_ {
    /**
     * Column {@code tags.id}: Int(64).
     */
    public static final LongColumn<Tag> id = new LongColumn<>("id");

    /**
     * Column {@code tags.name}: Varchar(50).
     */
    public static final StrColumn<Tag> name = new StrColumn<>("name");

    /**
     * Where queries for {@link Tag} begin.
     */
    public static final Manager<Tag> objects = new Manager<>(new Tag_Binding());

    private Tag_() {
    }

    /**
     * No {@link Tag} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Tag");
        }
    }

    /**
     * More than one {@link Tag} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Tag");
        }
    }

    /**
     * A path that leads to {@link Tag}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Tag> {
        /**
         * Column {@code tags.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        /**
         * Column {@code tags.name}: Varchar(50).
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
