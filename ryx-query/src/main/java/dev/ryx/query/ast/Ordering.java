package dev.ryx.query.ast;

/**
 * One term of an order.
 *
 * @param expression what to sort by
 * @param descending whether the greatest comes first
 * @param nulls where NULLs go
 */
public record Ordering(Expression expression, boolean descending, Nulls nulls) implements Node {

    /** Where NULLs go. */
    public enum Nulls {
        /** Where the database puts them. */
        DEFAULT,
        /** Before all values. */
        FIRST,
        /** After all values. */
        LAST
    }

    /** The same term turned round, NULLs included. */
    public Ordering reversed() {
        Nulls turned = switch (nulls) {
            case DEFAULT -> Nulls.DEFAULT;
            case FIRST -> Nulls.LAST;
            case LAST -> Nulls.FIRST;
        };
        return new Ordering(expression, !descending, turned);
    }

    /** The same term over another expression. */
    public Ordering over(Expression other) {
        return new Ordering(other, descending, nulls);
    }

    /** A term from text: a path, with a leading {@code -} for descending. */
    public static Ordering parse(String text) {
        boolean descending = text.startsWith("-");
        String path = descending || text.startsWith("+") ? text.substring(1) : text;
        return new Ordering(new Expression.TextPath(path), descending, Nulls.DEFAULT);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.trait(descending);
        visitor.trait(nulls);
        visitor.part(expression);
    }
}
