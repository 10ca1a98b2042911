package dev.ryx.migrations.file;

import dev.ryx.error.MigrationException;
import dev.ryx.error.Nearest;
import dev.ryx.migrations.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Migrations in the order of their dependencies; where these leave it open, in that of their names.
 *
 * <p>A migration that was squashed of others stands beside them until they are taken out. {@link #resolved} tells which of
 * the two count.
 */
public final class MigrationGraph {

    /** No migrations. */
    public static final MigrationGraph EMPTY = new MigrationGraph(List.of());

    private final Map<String, Migration> byName = new TreeMap<>();
    private final List<Migration> order;

    private MigrationGraph(Collection<Migration> migrations) {
        for (Migration migration : migrations) {
            if (byName.put(migration.name(), migration) != null) {
                throw new MigrationException(
                        "Two migrations have the name " + migration.name() + ".", "Give one another name.", null);
            }
        }
        byName.values().forEach(this::requireDependencies);
        this.order = new Ordering().order();
    }

    /**
     * Puts migrations in order.
     *
     * @throws MigrationException if two have one name, one comes after itself, or one is missing that another comes after
     */
    public static MigrationGraph of(Collection<Migration> migrations) {
        return new MigrationGraph(migrations);
    }

    private void requireDependencies(Migration migration) {
        for (String dependency : migration.dependencies()) {
            if (!byName.containsKey(dependency)) {
                throw new MigrationException(
                        "The migration " + migration.name() + " comes after " + dependency + ", which is not there.",
                        Nearest.remedy(dependency, byName.keySet()),
                        null);
            }
        }
    }

    /** The migrations, each after those that it depends on. */
    public List<Migration> order() {
        return order;
    }

    /** The migration of this name. */
    public Optional<Migration> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The migration of this name.
     *
     * @throws MigrationException if there is none; it names the nearest
     */
    public Migration get(String name) {
        return find(name)
                .orElseThrow(() -> new MigrationException(
                        "There is no migration " + Nearest.printable(name) + ".",
                        byName.isEmpty() ? "There is none at all." : Nearest.remedy(name, byName.keySet()),
                        null));
    }

    /** Those that no other comes after, by name: one, unless two people wrote one each. */
    public List<Migration> leaves() {
        Set<String> inner = new HashSet<>();
        byName.values().forEach(migration -> inner.addAll(migration.dependencies()));
        return byName.values().stream()
                .filter(migration -> !inner.contains(migration.name()))
                .toList();
    }

    /**
     * Refuses several leaves.
     *
     * @throws MigrationException if there are several
     */
    public void requireOneLeaf() {
        List<Migration> leaves = leaves();
        if (leaves.size() > 1) {
            throw new MigrationException(
                    "Several migrations come last: "
                            + leaves.stream().map(Migration::name).collect(Collectors.joining(", ")) + ".",
                    "Make one that comes after all of them: ryx makemigrations --merge.",
                    null);
        }
    }

    /** A migration and all that it depends on, in order. */
    public List<Migration> upTo(String name) {
        Set<String> wanted = new HashSet<>();
        collect(get(name), wanted);
        return order.stream()
                .filter(migration -> wanted.contains(migration.name()))
                .toList();
    }

    private void collect(Migration migration, Set<String> wanted) {
        if (wanted.add(migration.name())) {
            migration.dependencies().forEach(name -> collect(get(name), wanted));
        }
    }

    /** The migrations that depend on one, and itself, the last first: what has to be undone to be without it. */
    public List<Migration> downFrom(String name) {
        Set<String> gone = new HashSet<>(Set.of(get(name).name()));
        List<Migration> down = new ArrayList<>();
        for (Migration migration : order) {
            if (gone.contains(migration.name())
                    || migration.dependencies().stream().anyMatch(gone::contains)) {
                gone.add(migration.name());
                down.addFirst(migration);
            }
        }
        return down;
    }

    /** The schema after all migrations, from the files alone. */
    public Schema schema() {
        return schema(_ -> true);
    }

    /** The schema after those of these names, in the order of the graph. */
    public Schema schema(Predicate<String> applied) {
        Schema schema = Schema.EMPTY;
        for (Migration migration : order) {
            if (applied.test(migration.name())) {
                schema = migration.after(schema);
            }
        }
        return schema;
    }

    /**
     * The graph in which each squashed migration has taken the place of those that it was made of, or these that of it: they
     * stay while some of them, and not all, were applied.
     *
     * @param applied the names of the migrations that the database has seen
     */
    public MigrationGraph resolved(Set<String> applied) {
        MigrationGraph graph = this;
        for (Migration squashed : order) {
            if (!squashed.replaces().isEmpty()) {
                graph = graph.resolved(squashed, applied);
            }
        }
        return graph;
    }

    private MigrationGraph resolved(Migration squashed, Set<String> applied) {
        long seen = squashed.replaces().stream().filter(applied::contains).count();
        boolean halfway = seen > 0 && seen < squashed.replaces().size() && !applied.contains(squashed.name());
        return halfway ? without(squashed) : withoutReplaced(squashed);
    }

    private MigrationGraph without(Migration squashed) {
        return of(byName.values().stream()
                .filter(migration -> !migration.equals(squashed))
                .map(migration -> redirected(migration, Set.of(squashed.name()), last(squashed)))
                .toList());
    }

    private String last(Migration squashed) {
        return squashed.replaces().getLast();
    }

    private MigrationGraph withoutReplaced(Migration squashed) {
        Set<String> replaced = Set.copyOf(squashed.replaces());
        return of(byName.values().stream()
                .filter(migration -> !replaced.contains(migration.name()))
                .map(migration -> redirected(migration, replaced, squashed.name()))
                .toList());
    }

    private static Migration redirected(Migration migration, Set<String> from, String to) {
        if (migration.name().equals(to) || migration.dependencies().stream().noneMatch(from::contains)) {
            return migration;
        }
        Set<String> dependencies = new LinkedHashSet<>();
        migration.dependencies().forEach(name -> dependencies.add(from.contains(name) ? to : name));
        return new Migration(
                migration.name(),
                List.copyOf(dependencies),
                migration.replaces(),
                migration.comment(),
                migration.entries());
    }

    /** Walks the graph from its roots. */
    private final class Ordering {
        private final List<Migration> ordered = new ArrayList<>();
        private final Set<String> done = new HashSet<>();
        private final LinkedHashSet<String> open = new LinkedHashSet<>();

        List<Migration> order() {
            byName.values().forEach(this::visit);
            return List.copyOf(ordered);
        }

        private void visit(Migration migration) {
            if (done.contains(migration.name())) {
                return;
            }
            if (!open.add(migration.name())) {
                throw new MigrationException(
                        "Migrations come after each other in a circle: "
                                + open.stream()
                                        .dropWhile(name -> !name.equals(migration.name()))
                                        .collect(Collectors.joining(", "))
                                + ".",
                        "Take one of them out of an \"after\" line.",
                        null);
            }
            migration.dependencies().stream().sorted().forEach(name -> visit(get(name)));
            open.remove(migration.name());
            done.add(migration.name());
            ordered.add(migration);
        }
    }
}
