package dev.ryx.expr;

import dev.ryx.binding.ModelBinding;
import dev.ryx.query.ast.Expression;

/** An expression of {@code M} that is a constant of an enum, kept by its name. */
public class EnumExpr<M, E extends Enum<E>> extends Expr<M, E> {

    /**
     * The value of a node of the query tree.
     *
     * @param node the node
     * @param type the enum
     */
    public EnumExpr(Expression node, Class<E> type) {
        super(node, (row, column) -> {
            String name = row.getString(column);
            return name == null ? null : ModelBinding.constant(type, name, row, column);
        });
    }
}
