package dev.ryx.expr;

import dev.ryx.query.ast.Window;

/**
 * A function that there is for windows alone; {@link #over} makes a value of it.
 *
 * @param <M> the model whose rows it looks at
 * @param <T> the value's Java class
 */
public final class WindowFunction<M, T> {

    private final Window.Call call;
    private final ColumnReader<T> reader;

    WindowFunction(Window.Call call, ColumnReader<T> reader) {
        this.call = call;
        this.reader = reader;
    }

    /** The value of the function over a window. */
    public <N extends M> ValueExpr<N, T> over(Partition<? super N> window) {
        return new ValueExpr<>(window.over(call), reader);
    }
}
