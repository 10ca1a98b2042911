package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;

/** A column of {@code M} itself that is a 32-bit whole number. */
public final class IntColumn<M> extends IntExpr<M> implements Column<M, Integer> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public IntColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
