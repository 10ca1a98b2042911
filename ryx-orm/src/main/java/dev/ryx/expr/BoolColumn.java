package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;

/** A column of {@code M} itself that is true or false. */
public final class BoolColumn<M> extends BoolExpr<M> implements Column<M, Boolean> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public BoolColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
