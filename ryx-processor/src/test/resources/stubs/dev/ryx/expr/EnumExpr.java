package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;

public final class EnumExpr<M, E extends Enum<E>> {
    public EnumExpr(FieldPath path, Class<E> type) {}
}
