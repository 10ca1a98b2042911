package dev.ryx.query;

import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Input;
import dev.ryx.query.ast.Statement;
import org.jspecify.annotations.Nullable;

/** Compares a statement with a known shape, piece by piece, and collects what it binds. */
@SuppressWarnings("ReferenceEquality") // the quick way out: most pieces are constants
final class ShapeMatch extends ShapeWalk {

    private final @Nullable Object[] pieces;
    private final Object[] inputs;
    private int pieceCount;
    private int inputCount;
    private boolean fits = true;

    private ShapeMatch(@Nullable Object[] pieces, int inputs) {
        this.pieces = pieces;
        this.inputs = new Object[inputs];
    }

    /** What the statement binds, if it is made of these pieces; null if it is not. */
    static Object @Nullable [] inputs(Statement statement, @Nullable Object[] pieces, int inputs) {
        var match = new ShapeMatch(pieces, inputs);
        match.walk(statement);
        return match.fits && match.pieceCount == pieces.length && match.inputCount == inputs ? match.inputs : null;
    }

    @Override
    void kind(Class<?> kind) {
        fits &= next() == kind;
    }

    @Override
    void name(String name) {
        Object known = next();
        fits = fits && (known == name || name.equals(known));
    }

    @Override
    void path(FieldPath path) {
        Object known = next();
        fits = fits && (known == path || path.equals(known));
    }

    @Override
    void fact(@Nullable Object fact) {
        Object known = next();
        fits = fits && (known == fact || (fact != null && fact.equals(known)));
    }

    @Override
    void bound(Input input) {
        if (inputCount < inputs.length) {
            inputs[inputCount] = input;
        }
        inputCount++;
    }

    private @Nullable Object next() {
        int index = pieceCount++;
        return index < pieces.length ? pieces[index] : this;
    }
}
