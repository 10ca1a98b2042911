package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;

/** A column of {@code M} itself that is a 16-bit whole number. */
public final class ShortColumn<M> extends ShortExpr<M> implements Column<M, Short> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public ShortColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
