package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;
import java.time.Duration;

/** A column of {@code M} itself that is an amount of time. */
public final class DurationColumn<M> extends DurationExpr<M> implements Column<M, Duration> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public DurationColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
