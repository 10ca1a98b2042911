package dev.ryx.migrations.lint;

import dev.ryx.migrations.file.MigrationPrinter;
import dev.ryx.migrations.operation.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to do instead, step by step.
 *
 * @param stages the steps
 */
public record Remedy(List<Stage> stages) {

    /** Copies the list. */
    public Remedy {
        stages = List.copyOf(stages);
    }

    /** A step. */
    public sealed interface Stage permits Words, InMigration {}

    /**
     * Something that a person does.
     *
     * @param text what
     */
    public record Words(String text) implements Stage {}

    /**
     * A migration of its own.
     *
     * @param operations what it holds
     */
    public record InMigration(List<Operation> operations) implements Stage {
        /** Copies the list. */
        public InMigration {
            operations = List.copyOf(operations);
        }
    }

    static Remedy of(Stage... stages) {
        return new Remedy(List.of(stages));
    }

    static Remedy say(String text) {
        return of(new Words(text));
    }

    static Stage words(String text) {
        return new Words(text);
    }

    static Stage migration(Operation... operations) {
        return new InMigration(Arrays.asList(operations));
    }

    /** This and then the other. */
    Remedy then(Remedy other) {
        return new Remedy(Stream.concat(stages.stream(), other.stages.stream()).toList());
    }

    /** The migrations of it, each with its operations. */
    public List<List<Operation>> migrations() {
        List<List<Operation>> all = new ArrayList<>();
        for (Stage stage : stages) {
            if (stage instanceof InMigration(List<Operation> operations)) {
                all.add(operations);
            }
        }
        return all;
    }

    /** The steps for a reader: numbered if there are several, operations as a file has them. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Stage stage : stages) {
            String number = stages.size() == 1 ? "" : (stages.indexOf(stage) + 1) + ". ";
            switch (stage) {
                case Words(String text) -> lines.add(number + text);
                case InMigration(List<Operation> operations) -> {
                    lines.add(number + "A migration:");
                    operations.stream()
                            .flatMap(operation -> MigrationPrinter.print(operation).stream())
                            .forEach(line -> lines.add("     " + line));
                }
            }
        }
        return lines;
    }
}
