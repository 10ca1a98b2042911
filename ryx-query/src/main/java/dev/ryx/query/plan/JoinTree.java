package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.SqlType;
import dev.ryx.query.plan.Predicate.Equal;
import dev.ryx.query.plan.SelectPlan.Join;
import dev.ryx.query.plan.SelectPlan.Kind;
import dev.ryx.query.plan.SelectPlan.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a query reaches over relations, and whether it needs a row in each of them.
 *
 * <p>A set of tables is the bits of a {@code long}: {@link Node#bit}.
 */
final class JoinTree {

    /** No table. */
    static final long NONE = 0;

    /** MySQL's and MariaDB's limit; SQLite's is 64. */
    private static final int MOST_TABLES = 61;

    private final Engine engine;
    private final Aliases aliases;
    private final Ident root;
    private final boolean optional;
    private List<Node> nodes = List.of();

    /**
     * @param optional whether the row at the root may be missing where the tree hangs on it
     */
    JoinTree(Engine engine, Ident root, Aliases aliases, boolean optional) {
        this.engine = engine;
        this.root = root;
        this.optional = optional;
        this.aliases = aliases;
    }

    /** The steps to many that may be taken again; a step that is taken for the first time becomes one of them. */
    static final class Reuse {
        /** Every step may be taken again. */
        static final Reuse ALL = new Reuse(-1);

        private long nodes;

        private Reuse(long nodes) {
            this.nodes = nodes;
        }

        /** No step may be taken again but those taken with it. */
        static Reuse own() {
            return new Reuse(NONE);
        }

        private boolean allows(Node node) {
            return (nodes & node.bit()) != 0;
        }

        private void add(Node node) {
            if (this != ALL) {
                nodes |= node.bit();
            }
        }
    }

    /**
     * How a table hangs on another.
     *
     * @param table the table
     * @param column its column
     * @param nearColumn the other table's column, which is equal
     * @param type the type of both
     * @param toMany whether there may be several rows
     * @param optional whether there may be no row
     */
    private record Tie(Table table, Ident column, Ident nearColumn, SqlType type, boolean toMany, boolean optional) {}

    /** A table that is joined. Two relations that lead to the same rows of a table share it, as a join table's do. */
    static final class Node {
        private final @Nullable Node parent;
        private final Tie tie;
        private final Ident alias;
        private final int number;
        private boolean required;

        private Node(@Nullable Node parent, Tie tie, Ident alias, int number) {
            this.parent = parent;
            this.tie = tie;
            this.alias = alias;
            this.number = number;
        }

        /** The table's name in the query. */
        Ident alias() {
            return alias;
        }

        /** The table as a set. */
        long bit() {
            return 1L << number;
        }

        /** Whether it may have no row. */
        boolean optional() {
            for (Node step = this; step != null; step = step.parent) {
                if (step.required) {
                    return false;
                }
                if (step.tie.optional()) {
                    return true;
                }
            }
            return false;
        }
    }

    Ident root() {
        return root;
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** The table behind a relation from a place in the tree; where there are several, the one that was added last. */
    Node step(@Nullable Node parent, Link link, Reuse reuse) {
        return switch (link.via()) {
            case Link.Forward(FieldMeta field) -> hang(parent, tie(link.to(), field.column(), field.nullable()), reuse);
            case Link.Backward _ -> holder(parent, link, reuse);
            case Link.Through(Ident _, Ident _, Ident far) ->
                hang(holder(parent, link, reuse), tie(link.to(), far, false), reuse);
        };
    }

    private Tie tie(ModelMeta model, Ident nearColumn, boolean optional) {
        FieldMeta key = model.primaryKey();
        return new Tie(engine.table(model), key.column(), nearColumn, key.type(), false, optional);
    }

    /** The table that holds the foreign key back: that of the other model, or the join table. */
    Node holder(@Nullable Node parent, Link link, Reuse reuse) {
        FieldMeta key = link.from().primaryKey();
        return switch (link.via()) {
            case Link.Backward(FieldMeta field) ->
                hang(
                        parent,
                        new Tie(engine.table(link.to()), field.column(), key.column(), key.type(), link.toMany(), true),
                        reuse);
            case Link.Through through ->
                hang(parent, new Tie(joinTable(through), through.near(), key.column(), key.type(), true, true), reuse);
            case Link.Forward _ -> throw new IllegalArgumentException("the model holds the foreign key itself");
        };
    }

    private Table joinTable(Link.Through via) {
        Models models = engine.models();
        return engine.table(models.through(via).orElseGet(() -> models.joinTable(via)));
    }

    private Node hang(@Nullable Node parent, Tie tie, Reuse reuse) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            if (node.parent == parent && node.tie.equals(tie) && (!tie.toMany() || reuse.allows(node))) {
                return node;
            }
        }
        if (nodes.size() == MOST_TABLES - 1) {
            throw FieldException.wrongUse(
                    "A query joins at most " + MOST_TABLES + " tables.", "Ask in several queries.");
        }
        Node added = new Node(parent, tie, aliases.of(tie.table().name()), nodes.size());
        if (nodes.isEmpty()) {
            nodes = new ArrayList<>();
        }
        nodes.add(added);
        reuse.add(added);
        return added;
    }

    /** Says that only rows with a row at each of these steps are wanted. */
    void require(long wanted) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if ((wanted & node.bit()) != 0) {
                for (Node step = node; step != null; step = step.parent) {
                    step.required = true;
                }
            }
        }
    }

    /** The joins, in an order in which each finds the table that it hangs on. */
    List<Join> joins() {
        if (nodes.isEmpty()) {
            return List.of();
        }
        var joins = new ArrayList<Join>(nodes.size());
        for (Node node : nodes) {
            joins.add(join(node));
        }
        return joins;
    }

    private Join join(Node node) {
        Tie tie = node.tie;
        Ident near = node.parent == null ? root : node.parent.alias;
        var left = new Term.Column(node.alias, tie.column(), tie.type(), false);
        var right = new Term.Column(near, tie.nearColumn(), tie.type(), false);
        Kind kind = optional || node.optional() ? Kind.LEFT : Kind.INNER;
        return new Join(kind, tie.table(), node.alias, new Equal(left, right, false));
    }
}
