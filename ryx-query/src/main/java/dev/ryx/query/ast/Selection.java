package dev.ryx.query.ast;

/**
 * A named expression.
 *
 * @param name the name it has in Java; it does not reach SQL
 * @param expression the expression
 */
public record Selection(String name, Expression expression) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.trait(name);
        visitor.part(expression);
    }
}
