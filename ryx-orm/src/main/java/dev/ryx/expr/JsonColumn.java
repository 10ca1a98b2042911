package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;
import dev.ryx.value.Json;

/** A column of {@code M} itself that is a JSON value. */
public final class JsonColumn<M> extends JsonExpr<M> implements Column<M, Json> {

    private final FieldPath path;

    /** The column of the field with that Java name. */
    public JsonColumn(String field) {
        FieldPath named = FieldPath.of(field);
        super(named);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }
}
