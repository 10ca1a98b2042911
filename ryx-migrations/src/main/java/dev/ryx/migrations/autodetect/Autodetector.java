package dev.ryx.migrations.autodetect;

import dev.ryx.error.MigrationException;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the operations that lead from one schema to another. The same schemas and answers give the same operations, and a
 * schema to which they were applied needs none.
 */
public final class Autodetector {

    private final Questions questions;

    private Autodetector(Questions questions) {
        this.questions = questions;
    }

    /** A detector that asks what the schemas do not tell. */
    public static Autodetector asking(Questions questions) {
        return new Autodetector(questions);
    }

    /**
     * The operations, in an order in which each database takes them: names first, then what is in the way, then tables and
     * columns, then keys and indexes, and what is gone at the end.
     *
     * @throws MigrationException if a change is none that an operation makes, as that of a primary key, or if nobody says
     *     what the rows of a new column get
     */
    public List<Operation> operations(Schema from, Schema to) {
        List<Operation> operations = new ArrayList<>();
        Schema renamed = new Renames(questions, to).apply(from, operations);
        operations.addAll(new Differences(questions, renamed, to).operations());
        return operations;
    }
}
