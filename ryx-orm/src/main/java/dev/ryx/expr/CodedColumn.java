package dev.ryx.expr;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Statement;
import dev.ryx.value.Codec;

/** A column of {@code M} itself whose values a codec keeps. */
public final class CodedColumn<M, T> extends CodedExpr<M, T> implements Column<M, T> {

    private final FieldPath path;

    /**
     * The column of the field with that Java name.
     *
     * @param field the field's name
     * @param codec what keeps its values
     */
    public CodedColumn(String field, Codec<T, ?> codec) {
        FieldPath named = FieldPath.of(field);
        super(named, codec);
        this.path = named;
    }

    @Override
    public FieldPath path() {
        return path;
    }

    @Override
    public Assignment<M> set(T value) {
        return new Assignment<>(new Statement.Assign(path.text(), Expression.Value.of(column(value))));
    }
}
