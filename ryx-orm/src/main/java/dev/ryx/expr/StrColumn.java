package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;

/** A column of {@code M} itself that is text. */
public final class StrColumn<M> extends StrExpr<M> implements Column<M, String> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public StrColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
