package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;

public abstract class RelationPath<R, T> {
    private final FieldPath path;

    protected RelationPath(FieldPath path) { this.path = path; }

    public final FieldPath path() { return path; }

    public final boolean isNull() { return false; }

    protected final FieldPath at(String member) { return new FieldPath(path.text() + "__" + member); }
}
