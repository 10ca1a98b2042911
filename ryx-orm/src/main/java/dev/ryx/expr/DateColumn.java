package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;
import java.time.LocalDate;

/** A column of {@code M} itself that is a date. */
public final class DateColumn<M> extends DateExpr<M> implements Column<M, LocalDate> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public DateColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
