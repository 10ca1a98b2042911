package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;

/** A column of {@code M} itself that is a 64-bit whole number. */
public final class LongColumn<M> extends LongExpr<M> implements Column<M, Long> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public LongColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }

    /** Sets the column: {@code SET column = ?}. */
    public Assignment<M> set(long value) {
        return set(Long.valueOf(value));
    }
}
