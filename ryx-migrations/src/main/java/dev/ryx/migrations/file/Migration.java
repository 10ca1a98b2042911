package dev.ryx.migrations.file;

import dev.ryx.error.MigrationException;
import dev.ryx.error.Nearest;
import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.query.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A migration: operations in order, and the migrations that come before it.
 *
 * @param name its name, such as {@code 0002_post_views}, which is the file's too
 * @param dependencies the names of those that come before it
 * @param replaces the names of those that it was squashed of
 * @param comment the lines of comment at the file's head
 * @param entries the operations, with their comments
 */
public record Migration(
        String name, List<String> dependencies, List<String> replaces, List<String> comment, List<Entry> entries) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]{0,126}");

    /**
     * Copies the lists.
     *
     * @throws MigrationException if the name is none for a file
     */
    public Migration {
        dependencies = List.copyOf(dependencies);
        replaces = List.copyOf(replaces);
        comment = Comments.normalized(comment);
        entries = List.copyOf(entries);
        if (!isName(name)) {
            throw new MigrationException(
                    "This is no name of a migration: " + Nearest.printable(name) + ".",
                    "Write letters, digits, _ and -, at most 127 of them.",
                    null);
        }
    }

    /** A migration without comments. */
    public static Migration of(String name, List<String> dependencies, List<? extends Operation> operations) {
        return new Migration(
                name,
                dependencies,
                List.of(),
                List.of(),
                operations.stream().map(Entry::of).toList());
    }

    /** Whether a migration may have this name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The operations, in order. */
    public List<Operation> operations() {
        return entries.stream().map(Entry::operation).toList();
    }

    /** A hash of what it does, 16 hexadecimal digits: comments, blanks and line ends do not count. */
    public String checksum() {
        return Checksum.of(MigrationPrinter.meaning(this));
    }

    /**
     * A hash of its operations alone, which stays when the migrations before it are squashed and it comes after another then:
     * what a database notes.
     */
    public String checksumOfOperations() {
        return Checksum.of(MigrationPrinter.operations(this));
    }

    /**
     * The schema after it.
     *
     * @throws MigrationException if an operation does not apply; it names migration and operation
     */
    public Schema after(Schema before) {
        return walk(before, (_, _) -> {});
    }

    /**
     * The steps of the operations. Rebuilds of one SQLite table that follow each other are one.
     *
     * @throws MigrationException if an operation does not apply
     * @throws dev.ryx.error.FieldException if the database cannot do it
     */
    public List<Step> steps(Schema before, Dialect dialect) {
        return steps(operations(), before, dialect);
    }

    /**
     * The operations that undo it, in the order in which they run.
     *
     * @param before the schema before the migration
     * @throws MigrationException if nothing undoes one of them; it names migration and operation
     */
    public List<Operation> reversed(Schema before) {
        List<Operation> back = new ArrayList<>();
        walk(before, (operation, schema) -> back.addFirst(operation.reversed(schema)));
        return back;
    }

    /**
     * The steps that undo it.
     *
     * @param before the schema before the migration
     * @throws MigrationException if nothing undoes one of the operations
     */
    public List<Step> reversedSteps(Schema before, Dialect dialect) {
        return steps(reversed(before), after(before), dialect);
    }

    private List<Step> steps(List<Operation> operations, Schema before, Dialect dialect) {
        List<Step> steps = new ArrayList<>();
        walk(operations, before, (operation, schema) -> steps.addAll(operation.steps(schema, dialect)));
        return SchemaEditor.of(dialect).merged(steps);
    }

    private Schema walk(Schema before, Visitor visitor) {
        return walk(operations(), before, visitor);
    }

    private Schema walk(List<Operation> operations, Schema before, Visitor visitor) {
        Schema schema = before;
        for (Operation operation : operations) {
            try {
                visitor.visit(operation, schema);
                schema = operation.after(schema);
            } catch (MigrationException e) {
                throw new MigrationException("In migration " + name + ": " + e.what(), e.remedy(), e);
            }
        }
        return schema;
    }

    /** Looks at an operation and the schema before it. */
    @FunctionalInterface
    private interface Visitor {
        void visit(Operation operation, Schema before);
    }
}
