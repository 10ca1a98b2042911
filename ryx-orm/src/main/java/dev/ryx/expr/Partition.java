package dev.ryx.expr;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.Window;
import dev.ryx.query.ast.Window.Bound;
import dev.ryx.query.ast.Window.Exclusion;
import dev.ryx.query.ast.Window.Frame;
import dev.ryx.query.ast.Window.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows around a row that a window looks at: {@code OVER (PARTITION BY … ORDER BY … frame)}. {@link Windows} begins
 * one; every method returns a new one.
 *
 * @param <M> the model whose rows they are
 */
public final class Partition<M> {

    private final List<Expression> partitionBy;
    private final List<Ordering> orderBy;
    private final @Nullable Frame frame;

    Partition(List<Expression> partitionBy, List<Ordering> orderBy, @Nullable Frame frame) {
        this.partitionBy = partitionBy;
        this.orderBy = orderBy;
        this.frame = frame;
    }

    /** The order within the partition. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <N extends M> Partition<N> orderBy(Order<? super N> first, Order<? super N>... more) {
        return new Partition<>(
                partitionBy, Arguments.of(first, more).stream().map(Order::node).toList(), frame);
    }

    /** The order within the partition, by terms from text such as {@code "-created"}. */
    public Partition<M> orderBy(String first, String... more) {
        return new Partition<>(
                partitionBy,
                Arguments.of(first, more).stream().map(Ordering::parse).toList(),
                frame);
    }

    /** The rows from one to another count: {@code ROWS BETWEEN … AND …}. The ends are those of {@link Windows}. */
    public Partition<M> rows(Bound start, Bound end) {
        return framed(new Frame(Unit.ROWS, start, end, Exclusion.NO_OTHERS));
    }

    /** The rows whose value in the order lies so far around count: {@code RANGE BETWEEN … AND …}. */
    public Partition<M> range(Bound start, Bound end) {
        return framed(new Frame(Unit.RANGE, start, end, Exclusion.NO_OTHERS));
    }

    /** The rows of groups of equal order count: {@code GROUPS BETWEEN … AND …}. */
    public Partition<M> groups(Bound start, Bound end) {
        return framed(new Frame(Unit.GROUPS, start, end, Exclusion.NO_OTHERS));
    }

    /** Leaves rows out of the frame, which is there already: {@code EXCLUDE …}. */
    public Partition<M> excluding(Exclusion rows) {
        Frame whole = frame == null ? new Frame(Unit.RANGE, START, HERE, Exclusion.NO_OTHERS) : frame;
        return framed(new Frame(whole.unit(), whole.start(), whole.end(), rows));
    }

    private static final Bound START = Bound.of(Bound.Side.UNBOUNDED_PRECEDING);
    private static final Bound HERE = Bound.of(Bound.Side.CURRENT_ROW);

    private Partition<M> framed(Frame of) {
        return new Partition<>(partitionBy, orderBy, of);
    }

    /** A function over this window. */
    Expression over(Expression function) {
        return new Window(function, partitionBy, orderBy, frame);
    }
}
