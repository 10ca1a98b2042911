package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import dev.ryx.value.Json;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An expression of {@code M} that is a JSON value. Where one is compared, maps, collections, text, numbers, truth values
 * and null stand for JSON too.
 */
public class JsonExpr<M> extends Expr<M, Json> {

    /** The value of a node of the query tree. */
    public JsonExpr(Expression node) {
        super(node, RowView::getJson);
    }

    /** The value at a place within: a key of an object, or an index of an array. NULL where there is none. */
    public final JsonExpr<M> key(Object first, Object... more) {
        var keys = (Expression.ValueList) Operands.list(Arguments.of(first, more));
        return new JsonExpr<>(new Expression.JsonPath(node(), keys, false));
    }

    /** The text that this value is, without its quotes; of another value, its JSON. */
    public final StrExpr<M> text() {
        return new StrExpr<>(new Expression.Transform(node(), "key_text"));
    }

    /** The value equals a JSON value: objects whatever the order of their keys. */
    public final Q<M> is(@Nullable Object json) {
        return lookup("exact", Json.of(json));
    }

    /** The object has all members of the given one, the array all its elements. */
    public final Q<M> contains(Object json) {
        return lookup("contains", Json.of(json));
    }

    /** The given value {@linkplain #contains has} all that this one has. */
    public final Q<M> containedBy(Object json) {
        return lookup("contained_by", Json.of(json));
    }

    /** The object has a key. */
    public final Q<M> hasKey(String key) {
        return lookup("has_key", key);
    }

    /** The object has all of these keys. */
    public final Q<M> hasKeys(Collection<String> keys) {
        return lookup("has_keys", keys);
    }

    /** The object has one of these keys at least. */
    public final Q<M> hasAnyKeys(Collection<String> keys) {
        return lookup("has_any_keys", keys);
    }
}
