package dev.ryx.migrations.operation;

import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.query.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;

/**
 * Does one thing to the state and another to the database: for changes that the database has already, or gets in a way of
 * its own.
 *
 * @param state what the state takes note of
 * @param database what the database does
 */
public record Separate(List<Operation> state, List<Operation> database) implements Operation {

    /** Copies the lists. */
    public Separate {
        state = List.copyOf(state);
        database = List.copyOf(database);
    }

    @Override
    public Schema after(Schema before) {
        return after(state, before);
    }

    private static Schema after(List<Operation> operations, Schema before) {
        Schema schema = before;
        for (Operation operation : operations) {
            schema = operation.after(schema);
        }
        return schema;
    }

    @Override
    public Operation reversed(Schema before) {
        return new Separate(reversed(state, before), reversed(database, before));
    }

    private static List<Operation> reversed(List<Operation> operations, Schema before) {
        List<Operation> back = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : operations) {
            back.addFirst(operation.reversed(schema));
            schema = operation.after(schema);
        }
        return back;
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        List<Step> steps = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : database) {
            steps.addAll(operation.steps(schema, dialect));
            schema = operation.after(schema);
        }
        return steps;
    }

    @Override
    public String describe() {
        return state.isEmpty()
                ? "change the database alone"
                : "take note: "
                        + String.join(
                                ", ", state.stream().map(Operation::describe).toList());
    }
}
