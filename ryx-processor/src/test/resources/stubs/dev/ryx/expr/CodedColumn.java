package dev.ryx.expr;

import dev.ryx.value.Codec;

public final class CodedColumn<M, T> {
    public CodedColumn(String field, Codec<T, ?> codec) {}
}
