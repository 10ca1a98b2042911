package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;
import java.time.LocalDateTime;

/** A column of {@code M} itself that is a date and time without zone. */
public final class DateTimeColumn<M> extends DateTimeExpr<M> implements Column<M, LocalDateTime> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public DateTimeColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
