package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;

public final class KeyExpr<M, K> {
    public KeyExpr(FieldPath path) {}
}
