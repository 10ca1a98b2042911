package dev.ryx.migrations.autodetect;

import dev.ryx.error.MigrationException;
import dev.ryx.migrations.file.Entry;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes migrations for a project that has some.
 *
 * @param graph the migrations that are there
 */
public record MigrationMaker(MigrationGraph graph) {

    /** With each squashed migration in the place of those that it was made of. */
    public MigrationMaker {
        graph = graph.resolved(Set.of());
    }

    /**
     * The migration that leads from the files to the models; empty if there is nothing to do.
     *
     * @param goal the schema of the models
     * @param questions who tells what the schemas do not
     * @param name its name without the number, or null for one made of what it does
     * @throws MigrationException if several migrations come last, or a change is none that an operation makes
     */
    public Optional<Migration> next(Schema goal, Questions questions, @Nullable String name) {
        graph.requireOneLeaf();
        List<Operation> operations = Autodetector.asking(questions).operations(graph.schema(), goal);
        if (operations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Migration.of(numbered(name, operations), leaves(), operations));
    }

    private String numbered(@Nullable String name, List<Operation> operations) {
        if (name != null) {
            return MigrationNames.numbered(graph, name);
        }
        return MigrationNames.numbered(graph, graph.order().isEmpty() ? "initial" : MigrationNames.words(operations));
    }

    private List<String> leaves() {
        return graph.leaves().stream().map(Migration::name).toList();
    }

    /** A migration that does nothing yet, for a person to write. */
    public Migration empty(String name) {
        graph.requireOneLeaf();
        return Migration.of(MigrationNames.numbered(graph, name), leaves(), List.of());
    }

    /**
     * A migration that comes after all that come last now; empty if there is one alone.
     *
     * @throws MigrationException if they do not fit together: if it matters which of them comes first
     */
    public Optional<Migration> merge() {
        return merge(null);
    }

    /**
     * The same with a name.
     *
     * @param name its name without the number, or null for {@code merge}
     * @throws MigrationException if they do not fit together
     */
    public Optional<Migration> merge(@Nullable String name) {
        List<Migration> leaves = graph.leaves();
        if (leaves.size() < 2) {
            return Optional.empty();
        }
        requireSameEitherWay(leaves);
        return Optional.of(
                Migration.of(MigrationNames.numbered(graph, name == null ? "merge" : name), leaves(), List.of()));
    }

    private void requireSameEitherWay(List<Migration> leaves) {
        Schema forwards = schema(leaves);
        Schema backwards = schema(leaves.reversed());
        if (!forwards.canonical().equals(backwards.canonical())) {
            throw new MigrationException(
                    "It matters which comes first: " + String.join(", ", leaves()) + ".",
                    "Let one come after the other, in its \"after\" line.",
                    null);
        }
    }

    /** The schema with the branches one after the other. */
    private Schema schema(List<Migration> leaves) {
        Schema schema = Schema.EMPTY;
        List<Migration> done = new ArrayList<>();
        for (Migration leaf : leaves) {
            for (Migration migration : graph.upTo(leaf.name())) {
                if (!done.contains(migration)) {
                    done.add(migration);
                    schema = migration.after(schema);
                }
            }
        }
        return schema;
    }

    /**
     * One migration in the place of several: those from one to another, with what cancels out left out.
     *
     * @param first the name of the first
     * @param last the name of the last
     * @param name the name without the number, or null for {@code squashed} and what it replaces
     * @throws MigrationException if one of the names is unknown, if the last does not come after the first, or if one
     *     between them comes after another that is not between them
     */
    public Migration squash(String first, String last, @Nullable String name) {
        List<Migration> all = between(first, last);
        List<Entry> entries =
                all.stream().flatMap(migration -> migration.entries().stream()).toList();
        Schema before = graph.schema(beforeName(all)::contains);
        return new Migration(
                name == null ? first + "_squashed_" + last.replaceFirst("_.*", "") : name,
                graph.get(first).dependencies(),
                all.stream().map(Migration::name).toList(),
                List.of(),
                new Optimizer(before).optimized(entries));
    }

    private List<Migration> between(String first, String last) {
        List<Migration> upTo = graph.upTo(last);
        int from = upTo.indexOf(graph.get(first));
        if (from < 0) {
            throw new MigrationException(
                    last + " does not come after " + first + ".", "Give the earlier one first.", null);
        }
        List<Migration> all = upTo.subList(from, upTo.size());
        Set<String> names = Set.copyOf(all.stream().map(Migration::name).toList());
        Set<String> allowed = beforeName(all);
        for (Migration migration : all) {
            for (String dependency : migration.dependencies()) {
                if (!names.contains(dependency) && !allowed.contains(dependency)) {
                    throw new MigrationException(
                            migration.name() + " comes after " + dependency + ", which is not squashed.",
                            "Begin with an earlier migration.",
                            null);
                }
            }
        }
        return all;
    }

    /** The migrations before the first of these. */
    private Set<String> beforeName(List<Migration> all) {
        Migration first = all.getFirst();
        return Set.copyOf(graph.upTo(first.name()).stream()
                .filter(migration -> !migration.equals(first))
                .map(Migration::name)
                .toList());
    }
}
