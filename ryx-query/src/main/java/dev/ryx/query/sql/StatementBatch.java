package dev.ryx.query.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements that are there.
 *
 * @param statements of the same text
 */
record StatementBatch(List<CompiledQuery> statements) implements CompiledBatch {

    @Override
    public int size() {
        return statements.size();
    }

    @Override
    public CompiledQuery get(int statement) {
        return statements.get(statement);
    }

    @Override
    public boolean textsFit() {
        return statements.getFirst().textsFit();
    }

    @Override
    public @Nullable Object given(int statement, int parameter) {
        return value(statement, parameter);
    }

    @Override
    public @Nullable Object value(int statement, int parameter) {
        return statements.get(statement).value(parameter);
    }

    @Override
    public CompiledBatch part(int from, int count) {
        return new StatementBatch(statements.subList(from, from + count));
    }
}
