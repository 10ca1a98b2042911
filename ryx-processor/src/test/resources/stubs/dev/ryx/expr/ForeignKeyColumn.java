package dev.ryx.expr;

public final class ForeignKeyColumn<M, T> {
    public ForeignKeyColumn(String relation) {}
}
