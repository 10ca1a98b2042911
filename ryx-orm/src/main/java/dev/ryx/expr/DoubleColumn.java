package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;

/** A column of {@code M} itself that is a floating point number. */
public final class DoubleColumn<M> extends DoubleExpr<M> implements Column<M, Double> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public DoubleColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }

    /** Sets the column: {@code SET column = ?}. */
    public Assignment<M> set(double value) {
        return set(Double.valueOf(value));
    }
}
