package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;
import java.time.OffsetDateTime;

/** A column of {@code M} itself that is an instant, read at UTC. */
public final class OffsetDateTimeColumn<M> extends OffsetDateTimeExpr<M> implements Column<M, OffsetDateTime> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public OffsetDateTimeColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
