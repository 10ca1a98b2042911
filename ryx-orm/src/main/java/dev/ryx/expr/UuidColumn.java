package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;
import java.util.UUID;

/** A column of {@code M} itself that is a UUID. */
public final class UuidColumn<M> extends UuidExpr<M> implements Column<M, UUID> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public UuidColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
