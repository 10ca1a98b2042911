package shop;

import dev.ryx.Manager;
import dev.ryx.expr.CodedColumn;
import dev.ryx.expr.CodedExpr;
import dev.ryx.expr.IntColumn;
import dev.ryx.expr.IntExpr;
import dev.ryx.expr.LongColumn;
import dev.ryx.expr.LongExpr;
import dev.ryx.expr.RelationPath;
import dev.ryx.query.ast.FieldPath;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The columns and relations of {@link Event}.
 */
@NullMarked
@Generated("dev.ryx.processor.RyxProcessor")
public final class Event_ {
    /**
     * Column {@code events.id}: Int(64).
     */
    public static final LongColumn<Event> id = new LongColumn<>("id");

    /**
     * Column {@code events.price}: Int(64).
     */
    public static final CodedColumn<Event, Money> price = new CodedColumn<>("price", Event_Binding.PRICE_CODEC);

    /**
     * Column {@code events.data}: Json.
     */
    public static final CodedColumn<Event, Map<String, String>> data = new CodedColumn<>("data", Event_Binding.DATA_CODEC);

    /**
     * Column {@code events.steps}: Array(Int(64)).
     */
    public static final CodedColumn<Event, List<Long>> steps = new CodedColumn<>("steps", Event_Binding.STEPS_CODEC);

    /**
     * Column {@code events.row}: Int(32).
     */
    public static final IntColumn<Event> row = new IntColumn<>("row");

    /**
     * Where queries for {@link Event} begin.
     */
    public static final Manager<Event> objects = new Manager<>(new Event_Binding());

    private Event_() {
    }

    /**
     * No {@link Event} where one was asked for.
     */
    public static final class DoesNotExist extends dev.ryx.error.DoesNotExist {
        @Serial
        private static final long serialVersionUID = 1;

        DoesNotExist() {
            super("Event");
        }
    }

    /**
     * More than one {@link Event} where one was asked for.
     */
    public static final class MultipleObjectsReturned extends dev.ryx.error.MultipleObjectsReturned {
        @Serial
        private static final long serialVersionUID = 1;

        MultipleObjectsReturned() {
            super("Event");
        }
    }

    /**
     * A path that leads to {@link Event}.
     *
     * @param <R> the model that it begins at
     */
    public static final class Path<R> extends RelationPath<R, Event> {
        /**
         * Column {@code events.id}: Int(64).
         */
        public final LongExpr<R> id = new LongExpr<>(at("id"));

        /**
         * Column {@code events.price}: Int(64).
         */
        public final CodedExpr<R, Money> price = new CodedExpr<>(at("price"), Event_Binding.PRICE_CODEC);

        /**
         * Column {@code events.data}: Json.
         */
        public final CodedExpr<R, Map<String, String>> data = new CodedExpr<>(at("data"), Event_Binding.DATA_CODEC);

        /**
         * Column {@code events.steps}: Array(Int(64)).
         */
        public final CodedExpr<R, List<Long>> steps = new CodedExpr<>(at("steps"), Event_Binding.STEPS_CODEC);

        /**
         * Column {@code events.row}: Int(32).
         */
        public final IntExpr<R> row = new IntExpr<>(at("row"));

        /**
         * The path with these steps.
         */
        public Path(FieldPath path) {
            super(path);
        }
    }
}
