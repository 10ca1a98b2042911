package dev.ryx.expr;

public final class EnumColumn<M, E extends Enum<E>> {
    public EnumColumn(String field, Class<E> type) {}
}
