package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;

/** A column of {@code M} itself that is bytes. */
public final class BytesColumn<M> extends BytesExpr<M> implements Column<M, byte[]> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public BytesColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
