package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;

/** A column of {@code M} itself that is a constant of an enum, kept by its name. */
public final class EnumColumn<M, E extends Enum<E>> extends EnumExpr<M, E> implements Column<M, E> {

    private final FieldPath path;

    /**
     * The column of the field with that Java name.
     *
     * @param field the field's name
     * @param type the enum
     */
    public EnumColumn(String field, Class<E> type) {
        FieldPath named = FieldPath.of(field);
        super(named, type);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
