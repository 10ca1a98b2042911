package dev.ryx.query.sql;

import dev.ryx.error.FieldException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements of one text that are to run together, each with values of its own. Those of many rows are no objects before one is
 * asked for: whoever binds them asks for their values.
 */
public interface CompiledBatch {

    /**
     * A batch of statements that were made before.
     *
     * @param statements of the same text, at least one
     * @throws FieldException if their texts differ
     */
    static CompiledBatch of(List<CompiledQuery> statements) {
        String sql = statements.getFirst().sql();
        if (statements.stream().anyMatch(statement -> !statement.sql().equals(sql))) {
            throw FieldException.wrongUse("The statements have different texts.", "Run each text by itself.");
        }
        return new StatementBatch(List.copyOf(statements));
    }

    /** How many statements there are. */
    int size();

    /**
     * One of the statements, counted from 0.
     *
     * @throws FieldException if one of its values does not fit
     */
    CompiledQuery get(int statement);

    /** Whether it is known of each text among the values that its column takes it. */
    boolean textsFit();

    /** The value of a parameter as it was given, both counted from 0; what is bound may be another one. */
    @Nullable
    Object given(int statement, int parameter);

    /**
     * The value of a parameter, both counted from 0.
     *
     * @throws FieldException if it does not fit
     */
    @Nullable
    Object value(int statement, int parameter);

    /** So many of the statements, from one on, counted from 0. */
    CompiledBatch part(int from, int count);
}
