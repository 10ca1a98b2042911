package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;
import java.math.BigDecimal;

/** A column of {@code M} itself that is an exact decimal number. */
public final class DecimalColumn<M> extends DecimalExpr<M> implements Column<M, BigDecimal> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public DecimalColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
