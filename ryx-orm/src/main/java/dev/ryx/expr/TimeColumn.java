package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;
import java.time.LocalTime;

/** A column of {@code M} itself that is a time of day. */
public final class TimeColumn<M> extends TimeExpr<M> implements Column<M, LocalTime> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public TimeColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
