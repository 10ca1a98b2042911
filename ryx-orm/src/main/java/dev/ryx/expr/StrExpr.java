package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;

/** An expression of {@code M} that is text. */
public class StrExpr<M> extends ComparableExpr<M, String> {

    /** The value of a node of the query tree. */
    public StrExpr(Expression node) {
        super(node, RowView::getString);
    }

    /** The text holds the given one, case told apart. {@code %} and {@code _} stand for themselves. */
    public final Q<M> contains(String text) {
        return lookup("contains", text);
    }

    /** The text holds the given one, case told apart. */
    public final Q<M> contains(StrExpr<? super M> other) {
        return lookup("contains", other);
    }

    /** The text begins with the given one, case told apart. {@code %} and {@code _} stand for themselves. */
    public final Q<M> startsWith(String text) {
        return lookup("startswith", text);
    }

    /** The text begins with the given one, case told apart. */
    public final Q<M> startsWith(StrExpr<? super M> other) {
        return lookup("startswith", other);
    }

    /** The text ends with the given one, case told apart. {@code %} and {@code _} stand for themselves. */
    public final Q<M> endsWith(String text) {
        return lookup("endswith", text);
    }

    /** The text ends with the given one, case told apart. */
    public final Q<M> endsWith(StrExpr<? super M> other) {
        return lookup("endswith", other);
    }

    /** The text equals the given one, case folded by Unicode. {@code %} and {@code _} stand for themselves. */
    public final Q<M> iexact(String text) {
        return lookup("iexact", text);
    }

    /** The text equals the given one, case folded by Unicode. */
    public final Q<M> iexact(StrExpr<? super M> other) {
        return lookup("iexact", other);
    }

    /** The text holds the given one, case folded by Unicode. {@code %} and {@code _} stand for themselves. */
    public final Q<M> icontains(String text) {
        return lookup("icontains", text);
    }

    /** The text holds the given one, case folded by Unicode. */
    public final Q<M> icontains(StrExpr<? super M> other) {
        return lookup("icontains", other);
    }

    /** The text begins with the given one, case folded by Unicode. {@code %} and {@code _} stand for themselves. */
    public final Q<M> istartsWith(String text) {
        return lookup("istartswith", text);
    }

    /** The text begins with the given one, case folded by Unicode. */
    public final Q<M> istartsWith(StrExpr<? super M> other) {
        return lookup("istartswith", other);
    }

    /** The text ends with the given one, case folded by Unicode. {@code %} and {@code _} stand for themselves. */
    public final Q<M> iendsWith(String text) {
        return lookup("iendswith", text);
    }

    /** The text ends with the given one, case folded by Unicode. */
    public final Q<M> iendsWith(StrExpr<? super M> other) {
        return lookup("iendswith", other);
    }
}
