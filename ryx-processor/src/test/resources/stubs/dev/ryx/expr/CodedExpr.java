package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;
import dev.ryx.value.Codec;

public class CodedExpr<M, T> {
    public CodedExpr(FieldPath path, Codec<T, ?> codec) {}
}
