package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;
import java.time.Instant;

/** A column of {@code M} itself that is an instant. */
public final class InstantColumn<M> extends InstantExpr<M> implements Column<M, Instant> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public InstantColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
