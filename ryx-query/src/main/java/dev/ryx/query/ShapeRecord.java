package dev.ryx.query;

import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Input;
import dev.ryx.query.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what a statement is made of, and what it binds. */
final class ShapeRecord extends ShapeWalk {

    private final List<@Nullable Object> pieces = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();

    ShapeRecord(Statement statement) {
        walk(statement);
    }

    /** The pieces, in their order. */
    @Nullable
    Object[] pieces() {
        return pieces.toArray(new @Nullable Object[0]);
    }

    /** What is bound, in the same order. */
    List<Input> inputs() {
        return inputs;
    }

    @Override
    void kind(Class<?> kind) {
        pieces.add(kind);
    }

    @Override
    void name(String name) {
        pieces.add(name);
    }

    @Override
    void path(FieldPath path) {
        pieces.add(path);
    }

    @Override
    void fact(@Nullable Object fact) {
        pieces.add(fact);
    }

    @Override
    void bound(Input input) {
        inputs.add(input);
    }
}
