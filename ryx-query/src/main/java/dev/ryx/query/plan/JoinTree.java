package dev.ryx.query.plan;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Link;
import dev.ryx.meta.SqlType;
import dev.ryx.query.plan.Predicate.Equal;
import dev.ryx.query.plan.SelectPlan.Join;
import dev.ryx.query.plan.SelectPlan.Kind;
import dev.ryx.query.plan.SelectPlan.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables that a query reaches over relations, and whether it needs a row in each of them. */
final class JoinTree {

    private final Aliases aliases;
    private final Ident root;
    private final List<Node> nodes = new ArrayList<>();

    JoinTree(Ident root, Aliases aliases) {
        this.root = root;
        this.aliases = aliases;
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
    private record Tie(Ident table, Ident column, Ident nearColumn, SqlType type, boolean toMany, boolean optional) {}

    /** A table that is joined. Two relations that lead to the same rows of a table share it, as a join table's do. */
    static final class Node {
        private final @Nullable Node parent;
        private final Tie tie;
        private final Ident alias;
        private boolean required;

        private Node(@Nullable Node parent, Tie tie, Ident alias) {
            this.parent = parent;
            this.tie = tie;
            this.alias = alias;
        }

        /** The table's name in the query. */
        Ident alias() {
            return alias;
        }

        /** Whether it may have no row. */
        boolean optional() {
            return !required && (tie.optional() || (parent != null && parent.optional()));
        }
    }

    Ident root() {
        return root;
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /**
     * The table behind a relation from a place in the tree; where there are several, the one that was added last.
     *
     * @param reusable the tables with several rows that may be taken again, or null for all; one with one row always is
     */
    Node step(@Nullable Node parent, Link link, @Nullable Set<Node> reusable) {
        FieldMeta key = link.to().primaryKey();
        Ident table = link.to().table();
        return switch (link.via()) {
            case Link.Forward(FieldMeta field) ->
                hang(
                        parent,
                        new Tie(table, key.column(), field.column(), key.type(), false, field.nullable()),
                        reusable);
            case Link.Backward _ -> holder(parent, link, reusable);
            case Link.Through(Ident _, Ident _, Ident far) ->
                hang(
                        holder(parent, link, reusable),
                        new Tie(table, key.column(), far, key.type(), false, false),
                        reusable);
        };
    }

    /** The table that holds the foreign key back: that of the other model, or the join table. */
    Node holder(@Nullable Node parent, Link link, @Nullable Set<Node> reusable) {
        FieldMeta key = link.from().primaryKey();
        return switch (link.via()) {
            case Link.Backward(FieldMeta field) ->
                hang(
                        parent,
                        new Tie(link.to().table(), field.column(), key.column(), key.type(), link.toMany(), true),
                        reusable);
            case Link.Through(Ident table, Ident near, Ident _) ->
                hang(parent, new Tie(table, near, key.column(), key.type(), true, true), reusable);
            case Link.Forward _ -> throw new IllegalArgumentException("the model holds the foreign key itself");
        };
    }

    private Node hang(@Nullable Node parent, Tie tie, @Nullable Set<Node> reusable) {
        for (Node node : nodes.reversed()) {
            boolean free = !tie.toMany() || reusable == null || reusable.contains(node);
            if (node.parent == parent && node.tie.equals(tie) && free) {
                return node;
            }
        }
        Node added = new Node(parent, tie, aliases.of(tie.table()));
        nodes.add(added);
        if (reusable != null) {
            reusable.add(added);
        }
        return added;
    }

    /** Says that only rows with a row at each of these steps are wanted. */
    void require(Collection<Node> wanted) {
        for (Node node : wanted) {
            for (Node step = node; step != null; step = step.parent) {
                step.required = true;
            }
        }
    }

    /** The joins, in an order in which each finds the table that it hangs on. */
    List<Join> joins() {
        return nodes.stream().map(this::join).toList();
    }

    private Join join(Node node) {
        Tie tie = node.tie;
        Ident near = node.parent == null ? root : node.parent.alias;
        var left = new Term.Column(node.alias, tie.column(), tie.type(), false);
        var right = new Term.Column(near, tie.nearColumn(), tie.type(), false);
        Kind kind = node.optional() ? Kind.LEFT : Kind.INNER;
        return new Join(kind, new Table(tie.table()), node.alias, new Equal(left, right, false));
    }
}
